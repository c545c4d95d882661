"""The client that OpenAPI Generator makes for Python creates, changes, pages and reads a problem."""

import sys

import muster
from muster.models.hero_patch import HeroPatch
from muster.models.hero_profile import HeroProfile
from muster.models.problem import Problem

heroes = muster.HeroesApi(muster.ApiClient(muster.Configuration(host=sys.argv[1])))

hero = heroes.add_hero(HeroProfile(name="Python", secretName="pydantic", age=None))
assert hero.age is None, hero
assert heroes.revise_hero(hero.id, HeroPatch(age=48)).age == 48
assert heroes.revise_hero(hero.id, HeroPatch(age=None)).age is None

seen, after = [], None
while True:
    page = heroes.list_heroes(limit=2, after=after)
    seen += [item.id for item in page.items]
    after = page.next
    if after is None:
        break
assert hero.id in seen and len(seen) == len(set(seen)), seen

try:
    heroes.read_hero(987654321)
    raise AssertionError("no problem")
except muster.ApiException as refused:
    problem = Problem.from_json(refused.body)
    assert (refused.status, problem.type, problem.hero_id) == (404, "/problems/unknown-hero", 987654321)
