"""Reads an Atom feed with the library feedparser and prints what it found as JSON.

usage: read_feed.py FILE ADDRESS

ADDRESS is where the feed would be, for its relative addresses.
"""
import json
import sys

import feedparser

with open(sys.argv[1], "rb") as file:
    data = file.read()
feed = feedparser.parse(
    data,
    response_headers={
        "content-location": sys.argv[2],
        "content-type": "application/atom+xml; charset=utf-8",
    },
)


def links(item):
    return {link.rel: link.href for link in item.links}


print(
    json.dumps(
        {
            "wellFormed": not feed.bozo,
            "version": feed.version,
            "id": feed.feed.id,
            "title": feed.feed.title,
            "author": feed.feed.author,
            "language": feed.feed.get("language", ""),
            "updated": feed.feed.updated,
            "links": links(feed.feed),
            "entries": [
                {
                    "id": entry.id,
                    "title": entry.title,
                    "updated": entry.updated,
                    "readable": entry.updated_parsed is not None,
                    "content": entry.content[0].value,
                    "links": links(entry),
                }
                for entry in feed.entries
            ],
        },
        ensure_ascii=False,
    )
)
