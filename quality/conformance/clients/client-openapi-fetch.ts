// A client of openapi-fetch, with the types of openapi-typescript, creates, changes, pages and reads a problem.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

const client = createClient<paths>({ baseUrl: process.argv[2] });
const merge = { "Content-Type": "application/merge-patch+json" };

const added = await client.POST("/heroes", {
  body: { name: "openapi-fetch", secretName: "types alone", age: null },
});
assert.equal(added.data?.age, null);
const path = { heroId: added.data!.id };
for (const age of [48, null]) {
  const changed = await client.PATCH("/heroes/{heroId}", { params: { path }, body: { age }, headers: merge });
  assert.equal(changed.data?.age, age);
}

const seen: number[] = [];
let after: string | undefined;
do {
  const page = await client.GET("/heroes", { params: { query: { limit: 2, after } } });
  seen.push(...page.data!.items.map((item) => item.id));
  after = page.data!.next ?? undefined;
} while (after);
assert.ok(seen.includes(path.heroId));
assert.equal(new Set(seen).size, seen.length);

const { error } = await client.GET("/heroes/{heroId}", { params: { path: { heroId: 987654321 } } });
assert.deepEqual([error?.status, error?.type, error?.heroId], [404, "/problems/unknown-hero", 987654321]);
