// The examples of the access: users, profiles, the roles that users are granted, and signing in.
export const elsewhere = [
  /^DELETE \/users\/\{\} 200$/, // something of another context goes with the user
  / \/(sessions|users\/me\/password) 429$/, // the failures have to be a moment ago
  / \/(users\/me|sessions\/current) 400$/, // for a malformed Authorization; Specmatic sends none
];

export default async function access(tools) {
  const {
    call, version, cursor, example, answer, repeatable, json, patch, text, stale, nobody, versioned, created,
  } = tools;
  const list = '/users';
  const none = `${list}/${nobody}`;
  const malformed = `${list}/0`;
  const profile = { bio: 'Writes about engines.', avatarUrl: 'https://example' };

  const password = 'correct horse battery';
  let number = 0;

  const account = () => {
    number += 1;
    return { username: `user.${number}`, email: `user${number}@example.org` };
  };

  /** Adds a user with roles, and returns its path. */
  async function user(...roles) {
    const { id } = await (await call('POST', list, account())).json();
    for (const role of roles) {
      await call('PUT', `${list}/${id}/roles/${role}`);
    }
    return `${list}/${id}`;
  }

  /** Adds a user that signs in, and returns its name and the header with its token. */
  async function signedIn() {
    const added = { ...account(), password };
    await call('POST', list, added);
    const { username } = added;
    const { accessToken } = await (await call('POST', '/sessions', { username, password })).json();
    return { username, bearer: { Authorization: `Bearer ${accessToken}` } };
  }

  const last = await user('ADMIN');
  const one = await user();

  // Users
  {
    const used = { ...json, 'Idempotency-Key': 'used-for-user' };
    await call('POST', list, account(), used);
    const query = { username: 'user', email: '@example', limit: 1 };
    const next = await cursor(`${list}?${new URLSearchParams(query)}`);
    example('repeatable', 200, 'GET', list, { query });
    answer(200, 'GET', list, { query: { ...query, after: next } });
    answer(400, 'GET', list, { query: { username: 'other', after: next } });
    const unused = { ...json, 'Idempotency-Key': 'u'.repeat(255) };
    answer(201, 'POST', list, { headers: unused, body: account(), answers: created });
    answer(409, 'POST', list, { headers: json, body: { username: 'USER.1', email: 'other@example.org' } });
    answer(422, 'POST', list, { headers: used, body: account() });
    answer(400, 'POST', list, { headers: json, body: {} });
    answer(415, 'POST', list, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', malformed);

    const change = { username: 'ada.lovelace' };
    // Specmatic makes no e-mail address of a pattern, so a user is not varied.
    answer(200, 'PATCH', one, { headers: patch, body: change, answers: versioned });
    answer(404, 'PATCH', none, { headers: patch, body: change });
    answer(409, 'PATCH', await user(), { headers: patch, body: { email: 'USER1@example.org' } });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: change });
    answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    answer(204, 'DELETE', await user('EDITOR'), { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', last);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', malformed);
  }

  // Profiles
  {
    const own = `${await user()}/profile`;
    await call('PUT', own, profile);
    repeatable(200, 'PUT', own, { headers: json, body: profile, answers: versioned });
    answer(201, 'PUT', `${await user()}/profile`, {
      headers: { ...json, 'If-None-Match': '*' },
      body: profile,
      answers: created,
    });
    answer(404, 'PUT', `${none}/profile`, { headers: json, body: profile });
    answer(412, 'PUT', own, { headers: { ...json, 'If-None-Match': '*' }, body: profile });
    answer(400, 'PUT', own, { headers: json, body: { avatarUrl: 'ada.png' } });
    answer(415, 'PUT', own, { headers: text, body: 'hello' });

    const kept = `${await user()}/profile`;
    await call('PUT', kept, profile);
    repeatable(200, 'GET', kept, { answers: versioned });
    answer(304, 'GET', kept, { headers: { 'If-None-Match': await version(kept) }, answers: versioned });
    answer(404, 'GET', `${one}/profile`);
    answer(412, 'GET', kept, { headers: stale });
    answer(400, 'GET', `${malformed}/profile`);

    const gone = `${await user()}/profile`;
    await call('PUT', gone, profile);
    answer(204, 'DELETE', gone, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', `${one}/profile`);
    answer(412, 'DELETE', kept, { headers: stale });
    answer(400, 'DELETE', `${malformed}/profile`);
  }

  // Roles, from both sides
  {
    const editor = await user('EDITOR', 'VIEWER');
    await user('EDITOR');
    answer(200, 'PUT', `${editor}/roles/EDITOR`);
    answer(201, 'PUT', `${await user()}/roles/EDITOR`);
    answer(404, 'PUT', `${none}/roles/EDITOR`);
    answer(400, 'PUT', `${one}/roles/OWNER`);

    answer(204, 'DELETE', `${await user('VIEWER')}/roles/VIEWER`);
    answer(404, 'DELETE', `${one}/roles/VIEWER`);
    answer(409, 'DELETE', `${last}/roles/ADMIN`);
    answer(400, 'DELETE', `${malformed}/roles/VIEWER`);

    for (const roles of [`${editor}/roles`, '/roles/EDITOR/users']) {
      const query = { limit: 1 };
      example('repeatable', 200, 'GET', roles, { query });
      answer(200, 'GET', roles, { query: { ...query, after: await cursor(`${roles}?limit=1`) } });
    }
    answer(404, 'GET', `${none}/roles`);
    answer(400, 'GET', `${malformed}/roles`);
    answer(400, 'GET', '/roles/OWNER/users');
  }

  // Signing in, and who is signed in
  {
    const { username, bearer } = await signedIn();
    answer(201, 'POST', '/sessions', { headers: json, body: { username, password } });
    answer(400, 'POST', '/sessions', { headers: json, body: {} });
    answer(415, 'POST', '/sessions', { headers: text, body: 'hello' });
    answer(204, 'DELETE', '/sessions/current', { headers: (await signedIn()).bearer });

    answer(200, 'GET', '/users/me', { headers: bearer, answers: versioned });
    const seen = await version('/users/me', bearer);
    answer(304, 'GET', '/users/me', { headers: { ...bearer, 'If-None-Match': seen }, answers: versioned });
    answer(404, 'GET', '/users/me');
    answer(412, 'GET', '/users/me', { headers: { ...bearer, ...stale } });

    const change = { currentPassword: password, password: 'another horse battery' };
    const put = { ...json, ...bearer };
    answer(204, 'PUT', '/users/me/password', { headers: { ...json, ...(await signedIn()).bearer }, body: change });
    answer(401, 'PUT', '/users/me/password', {
      headers: put,
      body: { ...change, currentPassword: 'x' },
      answers: { 'WWW-Authenticate': 'Bearer realm="muster"' },
    });
    answer(404, 'PUT', '/users/me/password', { headers: json, body: change });
    answer(422, 'PUT', '/users/me/password', { headers: put, body: { ...change, password: 'password' } });
    answer(400, 'PUT', '/users/me/password', { headers: put, body: {} });
    answer(415, 'PUT', '/users/me/password', { headers: { ...text, ...bearer }, body: 'hello' });

    const own = `${await user()}/password`;
    answer(204, 'PUT', own, { headers: json, body: { password } });
    answer(404, 'PUT', `${none}/password`, { headers: json, body: { password } });
    answer(422, 'PUT', own, { headers: json, body: { password: 'password' } });
    answer(400, 'PUT', own, { headers: json, body: {} });
    answer(415, 'PUT', own, { headers: text, body: 'hello' });
  }
}
