"""Reads an iCalendar file with the library icalendar and prints what it found as JSON.

usage: read_calendar.py FILE

What the library forgives is checked on the bytes: line ends, the length of lines, whole characters.
"""
import json
import sys
from datetime import date, datetime

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    data = file.read()
lines = data.split(b"\r\n")
for line in lines:
    line.decode("utf-8")

calendar = Calendar.from_ical(data)
events = []
for event in calendar.walk("VEVENT"):
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    categories = event.get("CATEGORIES")
    events.append(
        {
            "uid": str(event["UID"]),
            "start": start.isoformat(),
            "days": (end - start).days,
            "allDay": type(start) is date and not isinstance(start, datetime),
            "stamp": event.decoded("DTSTAMP").isoformat(),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "categories": [str(category) for category in categories.cats],
            "alarms": [
                -alarm.decoded("TRIGGER").days for alarm in event.walk("VALARM")
            ],
            "transparent": str(event["TRANSP"]) == "TRANSPARENT",
        }
    )
print(
    json.dumps(
        {
            "name": str(calendar["X-WR-CALNAME"]),
            "description": str(calendar["X-WR-CALDESC"]),
            "version": str(calendar["VERSION"]),
            "errors": len(calendar.errors) + sum(len(e.errors) for e in calendar.walk()),
            "longestLine": max(len(line) for line in lines),
            "bareLineEnds": sum(line.count(b"\n") + line.count(b"\r") for line in lines),
            "events": events,
        }
    )
)
