-- The requests of wrk: one operation, with random ids from a fixed seed.
-- wrk -s requests.lua URL -- OPERATION SEED HEROES TEAMS [PATH]

local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  operation = args[1]
  heroes = tonumber(args[3])
  teams = tonumber(args[4])
  path = args[5]
  count = 0
  math.randomseed(tonumber(args[2]) * 100 + number)
  wrk.headers["Content-Type"] = "application/json"
end

local function hero() return math.random(heroes) end
local function team() return math.random(teams) end

-- Returns the hero at a place in a team, as filled by roster.sql.
local function member(team, place) return ((team - 1) * 20 + place) * 7919 % heroes + 1 end

local requests = {
  hero = function() return wrk.format("GET", "/heroes/" .. hero()) end,
  heroes = function() return wrk.format("GET", "/heroes") end,
  busy = function() return wrk.format("GET", "/heroes?minTeams=3") end,
  members = function() return wrk.format("GET", "/teams/" .. team() .. "/members") end,
  teams = function() return wrk.format("GET", "/heroes/" .. hero() .. "/teams") end,
  authors = function() return wrk.format("GET", "/authors?limit=20") end,
  books = function() return wrk.format("GET", "/books?limit=20") end,
  students = function() return wrk.format("GET", "/courses/" .. team() .. "/students") end,
  path = function() return wrk.format("GET", path) end,
  join = function() return wrk.format("PUT", "/teams/" .. team() .. "/members/" .. hero()) end,
  -- Each pair of leavers.sql once, and neither a team nor a hero twice in a row.
  leave = function()
    local pair = count * 2 + number
    count = count + 1
    local team = pair % 400
    local hero = (math.floor(pair / 400) + team * 2) % 1000 + 1
    return wrk.format("DELETE", "/teams/" .. (teams + 1 + team) .. "/members/" .. hero)
  end,
  handover = function()
    local team = team()
    return wrk.format("PUT", "/teams/" .. team .. "/leader", nil,
      '{"heroId":' .. member(team, math.random(0, 19)) .. "}")
  end,
  batch = function()
    local first = math.random(heroes - 1000)
    local ids = {}
    for i = 1, 1000 do ids[i] = first + i end
    return wrk.format("POST", "/teams/" .. team() .. "/members", nil,
      '{"heroIds":[' .. table.concat(ids, ",") .. "]}")
  end,
}

function request() return requests[operation]() end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
