"""Microsoft's msgraph-sdk for Python, against the emulator at the address in BASE_URL.

Prints a line for each thing that worked, and fails at the first that did not.
"""

import asyncio
import os

from kiota_abstractions.authentication import AuthenticationProvider
from msgraph import GraphServiceClient
from msgraph.generated.device_management.managed_devices.item.wipe.wipe_post_request_body import (
    WipePostRequestBody,
)
from msgraph.generated.device_management.managed_devices.managed_devices_request_builder import (
    ManagedDevicesRequestBuilder,
)
from kiota_abstractions.base_request_configuration import RequestConfiguration
from msgraph.generated.models.device_category import DeviceCategory
from msgraph.generated.models.device_compliance_policy import DeviceCompliancePolicy
from msgraph.generated.models.managed_device import ManagedDevice
from msgraph.generated.models.o_data_errors.o_data_error import ODataError
from msgraph.graph_request_adapter import GraphRequestAdapter


class Token(AuthenticationProvider):
    """A token over plain http, which the SDK's own providers refuse to send."""

    async def authenticate_request(self, request, additional_authentication_context=None):
        request.headers.add("Authorization", "Bearer outside")


def check(condition, what):
    if not condition:
        raise AssertionError(what)
    print(f"ok {what}", flush=True)


async def main():
    adapter = GraphRequestAdapter(Token())
    adapter.base_url = os.environ["BASE_URL"]
    graph = GraphServiceClient(request_adapter=adapter)
    devices = graph.device_management.managed_devices

    query = ManagedDevicesRequestBuilder.ManagedDevicesRequestBuilderGetQueryParameters(
        filter="startswith(deviceName,'deviceName')", select=["id", "deviceName"], top=2
    )
    page = await devices.get(RequestConfiguration(query_parameters=query))
    found, pages = list(page.value), 1
    while page.odata_next_link:
        page = await devices.with_url(page.odata_next_link).get()
        found += page.value
        pages += 1
    check(len(found) == 5 and pages == 3 and found[0].device_name, "list with paging")

    device = await devices.by_managed_device_id(found[0].id).get()
    check(device.id == found[0].id and device.enrolled_date_time, "get")

    categories = graph.device_management.device_categories
    created = await categories.post(DeviceCategory(display_name="Outside"))
    check(created.id and created.display_name == "Outside", "create")
    patch = DeviceCategory(display_name="Changed")
    updated = await categories.by_device_category_id(created.id).patch(patch)
    check(updated.display_name == "Changed", "update")
    await categories.by_device_category_id(created.id).delete()
    left = await categories.get()
    check(created.id not in [category.id for category in left.value], "delete")

    item = devices.by_managed_device_id(found[1].id)
    await item.wipe.post(WipePostRequestBody(keep_user_data=True))
    results = (await item.get()).device_action_results
    check(results[-1].action_name == "wipe", "action")

    policies = await graph.device_management.device_compliance_policies.get()
    kinds = {type(policy) for policy in policies.value}
    check(len(kinds) > 1 and DeviceCompliancePolicy not in kinds, "polymorphic list")

    try:
        await devices.by_managed_device_id("none").patch(ManagedDevice(notes="x"))
        raise AssertionError("an item that is not there was changed")
    except ODataError as error:
        check(error.response_status_code == 404 and error.error.code == "ResourceNotFound", "error")

    print("left out batch: this version of the client cannot send one")


asyncio.run(main())
