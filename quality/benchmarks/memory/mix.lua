-- A third each: a team's members, a hero, and a random hero joining a random team.
-- wrk -s mix.lua URL -- HEROES TEAMS

function init(args)
  heroes = tonumber(args[1])
  teams = tonumber(args[2])
  count = 0
  math.randomseed(1)
end

function request()
  count = count + 1
  local hero, team = math.random(heroes), math.random(teams)
  if count % 3 == 0 then
    return wrk.format("GET", "/teams/" .. team .. "/members")
  elseif count % 3 == 1 then
    return wrk.format("GET", "/heroes/" .. hero)
  end
  return wrk.format("PUT", "/teams/" .. team .. "/members/" .. hero)
end
