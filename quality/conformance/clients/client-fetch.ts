// The client that OpenAPI Generator makes for TypeScript creates, changes, pages and reads a problem.
import assert from "node:assert/strict";
import { Configuration, HeroesApi, ProblemFromJSON, ResponseError } from "./typescript-fetch/index.js";

const heroes = new HeroesApi(new Configuration({ basePath: process.argv[2] }));

const hero = await heroes.addHero({ heroProfile: { name: "Fetch", secretName: "TypeScript", age: null } });
assert.equal(hero.age, null);
assert.equal((await heroes.reviseHero({ heroId: hero.id, heroPatch: { age: 48 } })).age, 48);
assert.equal((await heroes.reviseHero({ heroId: hero.id, heroPatch: { age: null } })).age, null);

const seen: number[] = [];
let after: string | undefined;
do {
  const page = await heroes.listHeroes({ limit: 2, after });
  seen.push(...page.items.map((item) => item.id));
  after = page.next ?? undefined;
} while (after);
assert.ok(seen.includes(hero.id));
assert.equal(new Set(seen).size, seen.length);

const refused = await heroes.readHero({ heroId: 987654321 }).catch((error: unknown) => error);
assert.ok(refused instanceof ResponseError);
const problem = ProblemFromJSON(await refused.response.json());
assert.deepEqual([problem.status, problem.type, problem.heroId], [404, "/problems/unknown-hero", 987654321]);
