"""What the service takes and refuses: `python3 test_service.py METADATA`."""

import json
import sys
import unittest
from pathlib import Path

from metadata_service.document import read
from metadata_service.messages import Request
from metadata_service.service import Service

METADATA = Path(sys.argv.pop(1))
SERVICE = Service(read(str(METADATA)), METADATA.read_bytes(), "http://localhost/v1.0")
DEVICES = "/deviceManagement/managedDevices"
POLICIES = "/deviceManagement/deviceCompliancePolicies"
CATEGORY = '"@odata.id": "http://localhost/v1.0/deviceAppManagement/mobileAppCategories/1"'

# A request line, its body if it has one, the status, and a part of the answer.
REQUESTS = [
    ("GET /deviceManagement", None, 200, "$metadata#deviceManagement/$entity"),
    (f"GET {DEVICES}('a''b')", None, 200, '"id": "a\'b"'),
    (f"GET {DEVICES}/a%2Fb", None, 200, '"id": "a/b"'),
    ("GET /devices(deviceId='1')", None, 200, '"deviceId": "1"'),
    ("GET /devices(nope='1')", None, 404, "nope"),
    (f"GET {DEVICES}/1/nope", None, 404, "'nope'"),
    (f"GET {DEVICES}/1/users/2", None, 404, "'2'"),
    (f"GET {DEVICES}/$count", None, 200, "3"),
    (f"GET {DEVICES}/1/deviceName/$value", None, 200, "text"),
    (f"PATCH {DEVICES}", "{}", 405, "GET, POST"),
    (f"DELETE {DEVICES}/1", None, 204, ""),
    ("DELETE /deviceManagement", None, 405, "GET, PATCH, PUT"),
    ("POST /deviceManagement/virtualEndpoint/servicePlans", "{}", 405, "GET"),
    ("GET /deviceManagement/deviceConfigurations/graph.user", None, 400, "does not derive"),
    ("GET /deviceManagement/deviceConfigurations/graph.iosCustomConfiguration", None, 200, "payload"),
    (f"POST {POLICIES}", "{}", 400, "is abstract"),
    (f"POST {POLICIES}", '{"@odata.type": "#microsoft.graph.user"}', 400, "does not derive"),
    (f"POST {POLICIES}", '{"@odata.type": "#microsoft.graph.iosCompliancePolicy"}', 201, "iosCompliance"),
    (f"PATCH {DEVICES}/1", '{"nope": 1}', 400, "'nope' does not exist"),
    (f"PATCH {DEVICES}/1", '{"serialNumber": "1"}', 400, "'serialNumber' is read-only"),
    (f"PATCH {DEVICES}/1", '{"notes": 1}', 400, "notes: 1 is not a text"),
    (f"PATCH {DEVICES}/1", '{"notes": null}', 200, '"notes": null'),
    (f"PATCH {DEVICES}/1", '{"managedDeviceOwnerType": null}', 400, "is not nullable"),
    (f"PATCH {DEVICES}/1", '{"managedDeviceOwnerType": "nope"}', 400, "is not a member"),
    (f"PATCH {DEVICES}/1", '{"notes": "a", "notes": "b"}', 400, "twice"),
    (f"PATCH {POLICIES}/1/deviceStatusOverview", '{"pendingCount": 2147483648}', 400, "is not within Edm.Int32"),
    (f"PATCH {POLICIES}/1/deviceStatusOverview", '{"lastUpdateDateTime": "2026-02-30T00:00:00Z"}', 400, "is not a value"),
    (f"POST {DEVICES}/1/wipe", '{"keepUserData": true}', 204, ""),
    (f"POST {DEVICES}/1/wipe", '{"keepUserData": 1}', 400, "is not true or false"),
    (f"POST {DEVICES}/1/wipe", '{"nope": 1}', 400, "'nope' is not one of"),
    (f"GET {DEVICES}/1/wipe", None, 405, "POST"),
    ("POST /deviceAppManagement/mobileApps/1/categories/$ref", f"{{{CATEGORY}}}", 204, ""),
    ("POST /deviceAppManagement/mobileApps/1/categories/$ref", '{"@odata.id": "/users/1"}', 400, "is not the address"),
    (f"GET {DEVICES}?$select=id&$expand=users($select=displayName)", None, 200, '"users": [{"displayName"'),
    (f"GET {DEVICES}?$select=nope", None, 400, "'nope'"),
    (f"GET {DEVICES}?$expand=deviceName", None, 400, "not a navigation property"),
    (f"GET {DEVICES}?$orderby=nope", None, 400, "'nope'"),
    (f"GET {DEVICES}?$nope=1", None, 400, "'$nope' is not supported"),
    (f"GET {DEVICES}?$top=-1", None, 400, "'-1' is not a number"),
    (f"GET {DEVICES}?$top=1", None, 200, '"value": [{'),
    (f"GET {DEVICES}/1?$top=1", None, 400, "'$top' is not supported"),
    (f"GET {DEVICES}?$filter=deviceName eq 'a' and (enrolledDateTime gt 2026-01-01T00:00:00Z)", None, 200, "value"),
    (f"GET {DEVICES}?$filter=startswith(tolower(deviceName),'a') or not contains(notes,'b')", None, 200, "value"),
    (f"GET {DEVICES}?$filter=complianceState in ('compliant','conflict')", None, 200, "value"),
    (f"GET {DEVICES}?$filter=deviceActionResults/any(a:a/actionName eq 'x' and length(a/actionName) lt 3)", None, 200, "value"),
    (f"GET {DEVICES}?$filter=deviceName eq 1", None, 400, "is not a literal of Edm.String"),
    (f"GET {DEVICES}?$filter=complianceState eq 'nope'", None, 400, "is not a literal"),
    (f"GET {DEVICES}?$filter=nope eq 1", None, 400, "'nope'"),
    (f"GET {DEVICES}?$filter=deviceName eq", None, 400, "is expected"),
    (f"GET {DEVICES}?$filter=deviceName", None, 400, "no condition"),
    (f"GET {DEVICES}?$filter=length(1) eq 1", None, 400, "does not take"),
]


def answered(method: str, url: str, body: str | None, token: str = "Bearer x") -> tuple[int, str]:
    """The status and the text of an answer."""
    path, _, query = url.partition("?")
    headers = {"authorization": token, "content-type": "application/json"}
    answer = SERVICE.answer(Request(method, path, query, headers, (body or "").encode()))
    return answer.status, answer.content().decode(errors="replace")


class ServiceTest(unittest.TestCase):
    def test_requests(self) -> None:
        for line, body, status, part in REQUESTS:
            with self.subTest(line=line, body=body):
                method, _, url = line.partition(" ")
                actual, text = answered(method, url, body)
                self.assertEqual(actual, status, text)
                self.assertIn(part, text)

    def test_nobody(self) -> None:
        self.assertEqual(answered("GET", DEVICES, None, token="")[0], 401)

    def test_pages_end(self) -> None:
        first = json.loads(answered("GET", f"{DEVICES}?$select=id", None)[1])
        self.assertEqual(len(first["value"]), 2)
        url = first["@odata.nextLink"].removeprefix(SERVICE.base_url)
        last = json.loads(answered("GET", url, None)[1])
        self.assertEqual(([set(one) for one in last["value"]], "@odata.nextLink" in last), ([{"id"}], False))

    def test_batch(self) -> None:
        requests = [
            {"id": "1", "method": "GET", "url": "/nope"},
            {"id": "2", "method": "GET", "url": DEVICES, "dependsOn": ["1"]},
            {"id": "3", "method": "GET", "url": f"{DEVICES}/$count"},
        ]
        status, text = answered("POST", "/$batch", json.dumps({"requests": requests}))
        self.assertEqual((status, [one["status"] for one in json.loads(text)["responses"]]), (200, [404, 424, 200]))


if __name__ == "__main__":
    unittest.main()
