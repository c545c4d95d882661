// The examples of the newsroom: articles in trees of categories, and tags that users follow.
export const elsewhere = [
  /^GET \/categories\/\{\}\/tree 409$/, // more categories than the examples add
  /^PUT \/articles\/\{\}\/primary-category 409$/, // a row that was changed past the service
];

export default async function newsroom(tools) {
  const {
    call, version, cursor, example, answer, repeatable, json, patch, text, stale, nobody, versioned, created,
  } = tools;

  let number = 0;

  const draftArticle = () => ({ title: 'Title', content: 'Content' });

  /** Returns a category with a name of its own. */
  const draft = (parentId = null) => {
    number += 1;
    return { name: `Category ${number}`, description: null, parentId };
  };

  /** Returns a tag with a name of its own. */
  const word = () => {
    number += 1;
    return { name: `tag-${number}` };
  };

  /** Adds something, and returns its identity. */
  async function add(list, body, headers) {
    return (await (await call('POST', list, body, headers)).json()).id;
  }

  const article = () => add('/articles', draftArticle());
  const category = (parentId) => add('/categories', draft(parentId));
  const tag = () => add('/tags', word());

  /** Returns the identities of categories each of which is the parent of the next. */
  async function line(length) {
    const all = [await category()];
    while (all.length < length) {
      all.push(await category(all.at(-1)));
    }
    return all;
  }

  /** Puts an article into categories. */
  async function classify(id, ...categories) {
    for (const one of categories) {
      await call('PUT', `/articles/${id}/categories/${one}`, {}, json);
    }
  }

  const longest = await line(32);

  // Articles
  {
    const list = '/articles';
    const none = `${list}/${nobody}`;
    const one = `${list}/${await article()}`;
    const used = { ...json, 'Idempotency-Key': 'used-for-article' };
    await add(list, draftArticle(), used);
    const query = { title: 'title', limit: 1 };
    const next = await cursor(`${list}?${new URLSearchParams(query)}`);
    example('repeatable', 200, 'GET', list, { query });
    answer(200, 'GET', list, { query: { ...query, after: next } });
    answer(400, 'GET', list, { query: { title: 'other', after: next } });
    answer(201, 'POST', list, { headers: json, body: draftArticle(), answers: created });
    answer(409, 'POST', list, { headers: json, body: { ...draftArticle(), publishedAt: '9999-01-01T00:00:00Z' } });
    answer(422, 'POST', list, { headers: used, body: { ...draftArticle(), title: 'Other' } });
    answer(400, 'POST', list, { headers: json, body: {} });
    answer(415, 'POST', list, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', `${list}/0`);

    const change = { title: 'Changed' };
    answer(200, 'PATCH', one, { headers: patch, body: change, answers: versioned });
    answer(404, 'PATCH', none, { headers: patch, body: change });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: change });
    answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    const busy = await article();
    await classify(busy, await category());
    const doomed = await article();
    await classify(doomed, await category());
    answer(200, 'DELETE', `${list}/${doomed}`, { query: { cascade: true } });
    answer(204, 'DELETE', `${list}/${await article()}`, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', `${list}/${busy}`);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', `${list}/0`);
  }

  // Categories
  {
    const list = '/categories';
    const none = `${list}/${nobody}`;
    const top = await category();
    const taken = draft(top);
    await add(list, taken);
    const one = `${list}/${await category(top)}`;
    const used = { ...json, 'Idempotency-Key': 'used-for-category' };
    await add(list, draft(), used);
    const query = { name: 'category', parentId: top, limit: 1 };
    const next = await cursor(`${list}?${new URLSearchParams(query)}`);
    example('repeatable', 200, 'GET', list, { query });
    answer(200, 'GET', list, { query: { ...query, after: next } });
    answer(400, 'GET', list, { query: { name: 'other', after: next } });
    answer(201, 'POST', list, { headers: json, body: draft(top), answers: created });
    answer(404, 'POST', list, { headers: json, body: draft(nobody) });
    answer(409, 'POST', list, { headers: json, body: taken });
    answer(422, 'POST', list, { headers: used, body: draft(top) });
    answer(400, 'POST', list, { headers: json, body: {} });
    answer(415, 'POST', list, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', `${list}/0`);

    const change = { description: 'Changed' };
    answer(200, 'PATCH', one, { headers: patch, body: change, answers: versioned });
    answer(404, 'PATCH', none, { headers: patch, body: change });
    answer(409, 'PATCH', one, { headers: patch, body: { name: taken.name } });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: change });
    answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    const [doomed] = await line(2);
    answer(200, 'DELETE', `${list}/${doomed}`, { query: { cascade: true } });
    answer(204, 'DELETE', `${list}/${await category()}`, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', `${list}/${longest[0]}`);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', `${list}/0`);

    const [first, second] = await line(2);
    const moved = `${list}/${await category()}/parent`;
    const body = { parentId: first };
    answer(200, 'PUT', moved, { headers: json, body, answers: versioned });
    answer(404, 'PUT', `${none}/parent`, { headers: json, body });
    answer(409, 'PUT', `${list}/${first}/parent`, { headers: json, body: { parentId: second } });
    answer(412, 'PUT', moved, { headers: { ...json, ...stale }, body });
    answer(400, 'PUT', moved, { headers: json, body: {} });
    answer(415, 'PUT', moved, { headers: text, body: 'hello' });
  }

  // Up and down the trees, and what is in them
  {
    const all = await line(3);
    for (let i = 0; i < 2; i += 1) {
      await classify(await article(), all[0], all[2]);
    }
    for (const [part, id, query] of [
      ['path', all[2], { limit: 1 }],
      ['articles', all[0], { subtree: true, limit: 1 }],
    ]) {
      const one = `/categories/${id}/${part}`;
      const next = await cursor(`${one}?${new URLSearchParams(query)}`);
      example('repeatable', 200, 'GET', one, { query });
      answer(200, 'GET', one, { query: { ...query, after: next } });
      answer(404, 'GET', `/categories/${nobody}/${part}`);
      answer(400, 'GET', `/categories/0/${part}`);
    }
    repeatable(200, 'GET', `/categories/${all[0]}/tree`, { query: { depth: 2 } });
    answer(404, 'GET', `/categories/${nobody}/tree`);
    answer(400, 'GET', '/categories/0/tree');
  }

  // Classifications
  {
    const id = await article();
    const [one, two, three] = [await category(), await category(), await category()];
    await classify(id, one, two);
    const link = (to, from = id) => `/articles/${from}/categories/${to}`;
    answer(201, 'PUT', link(three), { headers: json, body: {}, answers: created });
    answer(200, 'PUT', link(one), { headers: json, body: {}, answers: versioned });
    answer(404, 'PUT', link(nobody), { headers: json, body: {} });
    answer(412, 'PUT', link(one), { headers: { ...json, ...stale }, body: {} });
    answer(400, 'PUT', link(one), { headers: json, body: { unknown: true } });
    answer(415, 'PUT', link(one), { headers: text, body: 'hello' });

    const other = await article();
    await classify(other, one, two, three);
    answer(204, 'DELETE', link(two, other));
    answer(404, 'DELETE', link(nobody, other));
    answer(409, 'DELETE', link(one, other));
    answer(412, 'DELETE', link(three, other), { headers: stale });
    answer(400, 'DELETE', link(0, other));

    const primary = `/articles/${id}/primary-category`;
    const body = { categoryId: two };
    answer(200, 'PUT', primary, { headers: json, body, answers: versioned });
    answer(404, 'PUT', primary, { headers: json, body: { categoryId: nobody } });
    answer(412, 'PUT', primary, { headers: { ...json, ...stale }, body });
    answer(400, 'PUT', primary, { headers: json, body: {} });
    answer(415, 'PUT', primary, { headers: text, body: 'hello' });

    const list = `/articles/${other}/categories`;
    const next = await cursor(`${list}?limit=1`);
    example('repeatable', 200, 'GET', list, { query: { limit: 1 } });
    answer(200, 'GET', list, { query: { limit: 1, after: next } });
    answer(404, 'GET', `/articles/${nobody}/categories`);
    answer(400, 'GET', '/articles/0/categories');
  }

  // Tags
  {
    const list = '/tags';
    const none = `${list}/${nobody}`;
    const taken = word();
    await add(list, taken);
    const one = `${list}/${await tag()}`;
    const used = { ...json, 'Idempotency-Key': 'used-for-tag' };
    await add(list, word(), used);
    const query = { name: 'tag', limit: 1 };
    const next = await cursor(`${list}?${new URLSearchParams(query)}`);
    example('repeatable', 200, 'GET', list, { query });
    answer(200, 'GET', list, { query: { ...query, after: next } });
    answer(400, 'GET', list, { query: { name: 'other', after: next } });
    answer(201, 'POST', list, { headers: json, body: word(), answers: created });
    answer(409, 'POST', list, { headers: json, body: taken });
    answer(422, 'POST', list, { headers: used, body: word() });
    answer(400, 'POST', list, { headers: json, body: {} });
    answer(415, 'POST', list, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', `${list}/0`);

    answer(200, 'PATCH', one, { headers: patch, body: word(), answers: versioned });
    answer(404, 'PATCH', none, { headers: patch, body: word() });
    answer(409, 'PATCH', `${list}/${await tag()}`, { headers: patch, body: taken });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: word() });
    answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    const followed = await tag();
    const user = await add('/users', { username: 'follower', email: 'follower@example.org' });
    await call('PUT', `/users/${user}/tags/${followed}`);
    answer(200, 'DELETE', `${list}/${followed}`);
    answer(204, 'DELETE', `${list}/${await tag()}`, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', `${list}/0`);
  }

  // Follows
  {
    const users = [];
    for (const username of ['follower-1', 'follower-2']) {
      users.push(await add('/users', { username, email: `${username}@example.org` }));
    }
    const [one, two, three] = [await tag(), await tag(), await tag()];
    const path = (user, to) => `/users/${user}/tags/${to}`;
    for (const [user, to] of [[users[0], one], [users[0], two], [users[1], one]]) {
      await call('PUT', path(user, to));
    }
    answer(201, 'PUT', path(users[1], three));
    answer(200, 'PUT', path(users[0], one));
    answer(404, 'PUT', path(nobody, one));
    answer(400, 'PUT', path(0, one));
    answer(204, 'DELETE', path(users[1], two));
    await call('PUT', path(users[1], two));
    answer(404, 'DELETE', path(nobody, one));
    answer(400, 'DELETE', path(0, one));
    for (const [list, none] of [
      [`/users/${users[0]}/tags`, `/users/${nobody}/tags`],
      [`/tags/${one}/followers`, `/tags/${nobody}/followers`],
    ]) {
      const next = await cursor(`${list}?limit=1`);
      answer(200, 'GET', list, { query: { limit: 1, after: next } });
      answer(404, 'GET', none);
      answer(400, 'GET', none.replace(`${nobody}`, '0'));
    }
  }
}
