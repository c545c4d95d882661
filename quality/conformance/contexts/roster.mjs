// The examples of the roster: heroes, teams, and the memberships between them.
export const elsewhere = [
  /^POST \/heroes 409$/, // two requests with one key at the same time
];

const past = '2024-01-01T00:00:00Z';
const future = '2999-01-01T00:00:00Z';

export default async function roster(tools) {
  const {
    call, version, cursor, example, answer, repeatable, json, patch, text, stale, nobody, versioned, created,
  } = tools;

  let names = 0;

  async function add(list, headers) {
    const text = list === '/heroes' ? 'secretName' : 'headquarters';
    const profile = { name: `Name ${++names}`, [text]: '-' };
    return (await (await call('POST', list, profile, headers)).json()).id;
  }

  const hero = () => add('/heroes');
  const team = () => add('/teams');

  /** Adds a new hero to a team, and returns the id of the hero. */
  async function member(teamId, terms = {}) {
    const heroId = await hero();
    await call('PUT', `/teams/${teamId}/members/${heroId}`, terms);
    return heroId;
  }

  /** Creates a team with two members. */
  async function ledTeam() {
    const teamId = await team();
    const leader = await member(teamId, { role: 'LEADER' });
    return { teamId, leader, follower: await member(teamId) };
  }

  for (const [list, profile, change] of [
    ['/heroes', { name: 'Black Lion', secretName: 'Trevor Challa', age: 35 }, { age: 33 }],
    ['/teams', { name: 'Wakaland', headquarters: 'Wakaland Capital City' }, { headquarters: 'Here' }],
  ]) {
    const kind = list === '/heroes' ? 'hero' : 'team';
    const one = `${list}/${await add(list)}`;
    const none = `${list}/${nobody}`;

    const used = { ...json, 'Idempotency-Key': `used-for-${kind}` };
    await add(list, used);
    const next = await cursor(`${list}?name=name&limit=1`);
    example('repeatable', 200, 'GET', list, { query: { name: 'name', limit: 1 } });
    answer(200, 'GET', list, { query: { name: 'name', limit: 1, after: next } });
    answer(400, 'GET', list, { query: { name: 'other', after: next } });
    const unused = { ...json, 'Idempotency-Key': kind.padEnd(255, '!') };
    answer(201, 'POST', list, { headers: unused, body: profile, answers: created });
    answer(422, 'POST', list, { headers: used, body: profile });
    if (kind === 'hero') {
      // Heroes may share a name; teams may not.
      example('repeatable', 201, 'POST', list, { headers: json, body: profile, answers: created });
    }
    answer(400, 'POST', list, { headers: json, body: {} });
    answer(415, 'POST', list, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, {
      headers: { 'If-None-Match': await version(one) },
      answers: versioned,
    });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', one.replace(/\d+/, '0'));

    repeatable(200, 'PATCH', one, { headers: patch, body: change, answers: versioned });
    answer(404, 'PATCH', none, { headers: patch, body: change });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: change });
    answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    const { teamId, leader } = await ledTeam();
    const busy = kind === 'hero' ? `/heroes/${leader}` : `/teams/${teamId}`;
    const { teamId: otherTeam, follower } = await ledTeam();
    const doomed = kind === 'hero' ? `/heroes/${follower}` : `/teams/${otherTeam}`;
    answer(200, 'DELETE', doomed, { query: { cascade: true } });
    answer(204, 'DELETE', `${list}/${await add(list)}`, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', busy);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', one.replace(/\d+/, '0'));
  }

  // A team's name is unique
  {
    const name = 'Taken';
    await call('POST', '/teams', { name, headquarters: '-' });
    answer(409, 'POST', '/teams', { headers: json, body: { name, headquarters: '-' } });
    answer(409, 'PATCH', `/teams/${await team()}`, { headers: patch, body: { name } });
  }

  // The relation from both sides
  {
    const { teamId, leader } = await ledTeam();
    await call('PUT', `/teams/${await team()}/members/${leader}`, {});
    for (const [list, none, query] of [
      [`/heroes/${leader}/teams`, `/heroes/${nobody}/teams`, { active: true, limit: 1 }],
      [
        `/teams/${teamId}/members`,
        `/teams/${nobody}/members`,
        { active: true, joinedFrom: past, joinedTo: future, limit: 1 },
      ],
    ]) {
      example('repeatable', 200, 'GET', list, { query });
      const next = await cursor(`${list}?${new URLSearchParams(query)}`);
      answer(200, 'GET', list, { query: { ...query, after: next } });
      answer(404, 'GET', none);
      answer(400, 'GET', list.replace(/\d+/, '0'));
    }
    repeatable(200, 'GET', `/teams/${teamId}/summary`);
    answer(404, 'GET', `/teams/${nobody}/summary`);
    answer(400, 'GET', `/teams/${teamId}/summary`.replace(/\d+/, '0'));
  }

  // The user who plays a hero
  {
    let players = 0;
    const user = async () => {
      const username = `player.${++players}`;
      return (await (await call('POST', '/users', { username, email: `${username}@example.org` })).json()).id;
    };
    const none = `/heroes/${nobody}/player`;
    const one = `/heroes/${await hero()}/player`;
    const body = { userId: await user() };
    await call('PUT', one, body);
    answer(200, 'PUT', one, { headers: json, body, answers: versioned });
    answer(201, 'PUT', `/heroes/${await hero()}/player`, {
      headers: { ...json, 'If-None-Match': '*' },
      body,
      answers: created,
    });
    answer(404, 'PUT', none, { headers: json, body });
    answer(412, 'PUT', one, { headers: { ...json, 'If-None-Match': '*' }, body });
    answer(400, 'PUT', one, { headers: json, body: {} });
    answer(415, 'PUT', one, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', one.replace(/\d+/, '0'));

    const gone = `/heroes/${await hero()}/player`;
    await call('PUT', gone, body);
    answer(204, 'DELETE', gone, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', one.replace(/\d+/, '0'));
  }

  // Many heroes at once
  {
    const { teamId, leader } = await ledTeam();
    const members = `/teams/${teamId}/members`;
    const body = { heroIds: [leader, await hero(), nobody] };
    repeatable(200, 'POST', members, { headers: json, body });
    answer(404, 'POST', `/teams/${nobody}/members`, { headers: json, body });
    answer(409, 'POST', members, { headers: json, body: { heroIds: [await hero()], role: 'LEADER' } });
    answer(400, 'POST', members, { headers: json, body: {} });
    answer(415, 'POST', members, { headers: text, body: 'hello' });
  }

  // The leader
  {
    const { teamId, follower } = await ledTeam();
    const leader = `/teams/${teamId}/leader`;
    const body = { heroId: follower };
    answer(200, 'PUT', leader, { headers: json, body });
    answer(404, 'PUT', `/teams/${nobody}/leader`, { headers: json, body });
    answer(409, 'PUT', leader, { headers: json, body: { heroId: await hero() } });
    answer(400, 'PUT', leader, { headers: json, body: {} });
    answer(415, 'PUT', leader, { headers: text, body: 'hello' });
  }

  // One membership
  {
    const { teamId, leader, follower } = await ledTeam();
    const members = `/teams/${teamId}/members`;
    const one = `${members}/${follower}`;
    const lead = `${members}/${leader}`;
    const none = `${members}/${await hero()}`;
    const nowhere = `/teams/${nobody}/members/${follower}`;

    // The only member of a team may become its leader or give up the role at any time.
    const alone = await team();
    repeatable(200, 'PUT', `/teams/${alone}/members/${await member(alone)}`, {
      headers: json,
      body: { role: 'LEADER' },
      answers: versioned,
    });
    answer(201, 'PUT', `${members}/${await hero()}`, {
      headers: { ...json, 'If-None-Match': '*' },
      body: { role: 'DEPUTY', joinedAt: '2024-01-01T01:00:00+01:00' },
      answers: created,
    });
    answer(404, 'PUT', nowhere, { headers: json, body: {} });
    answer(409, 'PUT', none, { headers: json, body: { joinedAt: future } });
    answer(412, 'PUT', one, { headers: { ...json, 'If-None-Match': '*' }, body: {} });
    answer(400, 'PUT', one, { headers: json, body: { role: 'KING' } });
    answer(415, 'PUT', one, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, {
      headers: { 'If-None-Match': await version(one) },
      answers: versioned,
    });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', one.replace(/\d+/, '0'));

    answer(200, 'PATCH', `${members}/${await member(teamId)}`, {
      headers: { ...patch, 'If-Match': '*' },
      body: { active: false },
      answers: versioned,
    });
    answer(404, 'PATCH', none, { headers: patch, body: { active: false } });
    answer(409, 'PATCH', one, { headers: patch, body: { role: 'LEADER' } });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: { active: false } });
    answer(400, 'PATCH', one, { headers: patch, body: { active: 'yes' } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    answer(204, 'DELETE', `${members}/${await member(teamId)}`);
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', lead);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', one.replace(/\d+/, '0'));
  }
}
