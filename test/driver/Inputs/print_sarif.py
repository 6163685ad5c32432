"""Prints the SARIF log on stdin, a line for each result; fails where a part that the standard demands is missing."""

import json
import sys

log = json.load(sys.stdin)
(run,) = log["runs"]
driver = run["tool"]["driver"]
print("version", log["version"], "of", driver["name"])
print("rules", *(rule["id"] for rule in driver["rules"]))
for result in run["results"]:
    assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    place = "-"
    for location in result.get("locations", []):
        physical = location["physicalLocation"]
        region = physical["region"]
        place = (f"{physical['artifactLocation']['uri']} {region['startLine']}:{region['startColumn']}"
                 f"-{region['endLine']}:{region['endColumn']}")
    print(result["level"], result["ruleId"], place, result["message"]["text"])
