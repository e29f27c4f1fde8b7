// @microsoft/microsoft-graph-client, against the emulator at the address in BASE_URL.
//
// Prints a line for each thing that worked, and fails at the first that did not.

import { createRequire } from "node:module";

// The folder that the client is installed in.
const require = createRequire(`${process.env.CLIENTS}/`);
const { BatchRequestContent, BatchResponseContent, Client, HTTPMessageHandler } =
  require("@microsoft/microsoft-graph-client");

// The client itself sends no token over plain http.
class Token {
  setNext(next) {
    this.next = next;
  }
  async execute(context) {
    context.options ??= {};
    context.options.headers = { ...Object.fromEntries(new Headers(context.options.headers)), authorization: "Bearer outside" };
    await this.next.execute(context);
  }
}

function check(condition, what) {
  if (!condition) throw new Error(what);
  console.log(`ok ${what}`);
}

const base = new URL(process.env.BASE_URL);
const token = new Token();
token.setNext(new HTTPMessageHandler());
const graph = Client.initWithMiddleware({ middleware: token, baseUrl: `${base.origin}/`, defaultVersion: "v1.0" });
const DEVICES = "/deviceManagement/managedDevices";

let page = await graph.api(DEVICES).filter("startswith(deviceName,'deviceName')").select("id,deviceName").top(2).get();
const found = [...page.value];
let pages = 1;
while (page["@odata.nextLink"]) {
  // The client knows https addresses alone; of any other it takes a path.
  page = await graph.api(page["@odata.nextLink"].replace(`${base.origin}/v1.0`, "")).get();
  found.push(...page.value);
  pages += 1;
}
check(found.length === 5 && pages === 3, "list with paging");

const device = await graph.api(`${DEVICES}/${found[0].id}`).get();
check(device.id === found[0].id && device.enrolledDateTime, "get");

const categories = "/deviceManagement/deviceCategories";
const created = await graph.api(categories).post({ displayName: "Outside" });
check(created.id && created.displayName === "Outside", "create");
const updated = await graph.api(`${categories}/${created.id}`).patch({ displayName: "Changed" });
check(updated.displayName === "Changed", "update");
await graph.api(`${categories}/${created.id}`).delete();
const left = await graph.api(categories).get();
check(left.value.every((category) => category.id !== created.id), "delete");

await graph.api(`${DEVICES}/${found[1].id}/wipe`).post({ keepUserData: true });
const wiped = await graph.api(`${DEVICES}/${found[1].id}`).get();
check(wiped.deviceActionResults.at(-1).actionName === "wipe", "action");

// Only what follows the host goes into the batch, and paths there have no version.
const request = (path, options) => new Request(`${base.origin}${path}`, options);
const batch = new BatchRequestContent([
  { id: "1", request: request(`${DEVICES}/${found[0].id}`, { method: "GET" }) },
  { id: "2", request: request(`${DEVICES}/none`, { method: "GET" }) },
]);
const answers = new BatchResponseContent(await graph.api("/$batch").post(await batch.getContent()));
const [one, other] = ["1", "2"].map((id) => answers.getResponseById(id));
check(one.status === 200 && (await one.json()).id === found[0].id && other.status === 404, "batch");

const policies = await graph.api("/deviceManagement/deviceCompliancePolicies").get();
check(new Set(policies.value.map((policy) => policy["@odata.type"])).size > 1, "polymorphic list");

const error = await graph.api(`${DEVICES}/none`).get().catch((error) => error);
check(error.statusCode === 404 && error.code === "ResourceNotFound" && error.requestId, "error");
