// The examples of the library: authors, books, and the authorships between them.
export const elsewhere = [
  /^DELETE \/books\/\{\} 200$/, // something of another context goes with the book
  /^POST \/authors 409$/, // two requests with one key at the same time
];

export default async function library(tools) {
  const {
    call, version, cursor, example, answer, repeatable, json, patch, text, stale, nobody, versioned, created,
  } = tools;

  let numbers = 0;

  /** Returns the next ISBN. */
  function isbn() {
    const digits = `978${String(++numbers).padStart(9, '0')}`;
    const sum = [...digits].reduce((all, digit, i) => all + (i % 2 === 0 ? 1 : 3) * Number(digit), 0);
    return `${digits}${(10 - (sum % 10)) % 10}`;
  }

  const title = 'A title';

  async function author(headers) {
    return (await (await call('POST', '/authors', { name: 'Name' }, headers)).json()).id;
  }

  /** Returns a book that is not stored yet. */
  const draft = (...writers) => ({
    title, isbn: isbn(), pages: 7, authors: writers.map((authorId) => ({ authorId })),
  });

  async function book(...writers) {
    return (await (await call('POST', '/books', draft(...writers))).json()).id;
  }

  // Authors
  {
    const list = '/authors';
    const one = `${list}/${await author()}`;
    const none = `${list}/${nobody}`;
    const used = { ...json, 'Idempotency-Key': 'used-for-author' };
    await author(used);
    const next = await cursor(`${list}?name=name&limit=1`);
    example('repeatable', 200, 'GET', list, { query: { name: 'name', minBooks: 0, include: 'books', limit: 1 } });
    answer(200, 'GET', list, { query: { name: 'name', limit: 1, after: next } });
    answer(400, 'GET', list, { query: { name: 'other', after: next } });
    // An ISBN that only matches its pattern has a wrong check digit.
    answer(201, 'POST', list, { headers: json, body: { name: 'First' }, answers: created });
    answer(422, 'POST', list, { headers: used, body: { name: 'Other' } });
    answer(400, 'POST', list, { headers: json, body: {} });
    answer(415, 'POST', list, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', `${list}/0`);

    // What Specmatic takes for an address has control characters.
    answer(200, 'PATCH', one, { headers: patch, body: { name: 'Other' }, answers: versioned });
    answer(404, 'PATCH', none, { headers: patch, body: { name: 'Other' } });
    await call('POST', list, { name: 'Taken', email: 'taken@example.org' });
    answer(409, 'PATCH', one, { headers: patch, body: { email: 'taken@example.org' } });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: { name: 'Other' } });
    answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    const doomed = await author();
    await book(doomed);
    const busy = await author();
    await book(busy);
    answer(200, 'DELETE', `${list}/${doomed}`, { query: { cascade: true } });
    answer(204, 'DELETE', `${list}/${await author()}`, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', `${list}/${busy}`);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', `${list}/0`);
  }

  // Books
  {
    const list = '/books';
    const writer = await author();
    const id = await book(writer);
    const one = `${list}/${id}`;
    const none = `${list}/${nobody}`;
    const body = draft(writer);
    const used = { ...json, 'Idempotency-Key': 'used-for-book' };
    await call('POST', list, draft(writer), used);
    const next = await cursor(`${list}?title=title&limit=1`);
    answer(200, 'GET', list, { query: { title: 'title', limit: 1 } });
    answer(400, 'GET', list, { query: { title: 'other', after: next } });
    answer(201, 'POST', list, { headers: json, body, answers: created });
    answer(404, 'POST', list, { headers: json, body: draft(nobody) });
    const taken = draft(writer);
    await call('POST', list, taken);
    answer(409, 'POST', list, { headers: json, body: taken });
    answer(422, 'POST', list, { headers: used, body: draft(writer) });
    answer(400, 'POST', list, { headers: json, body: {} });
    answer(415, 'POST', list, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', `${list}/0`);

    answer(200, 'PATCH', one, { headers: patch, body: { pages: 8 }, answers: versioned });
    answer(404, 'PATCH', none, { headers: patch, body: { pages: 8 } });
    answer(409, 'PATCH', one, { headers: patch, body: { isbn: taken.isbn } });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: { pages: 8 } });
    answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    answer(204, 'DELETE', `${list}/${await book(writer)}`, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', `${list}/0`);

    const from = await author();
    const to = await author();
    const move = `${list}/${await book(from)}/writer`;
    const kept = `${list}/${await book(from)}/writer`;
    answer(200, 'PUT', move, { headers: json, body: { from, to }, answers: versioned });
    answer(404, 'PUT', `${none}/writer`, { headers: json, body: { from, to } });
    answer(409, 'PUT', kept, { headers: json, body: { from: to, to: from } });
    answer(412, 'PUT', kept, { headers: { ...json, ...stale }, body: { from, to } });
    answer(400, 'PUT', kept, { headers: json, body: {} });
    answer(415, 'PUT', kept, { headers: text, body: 'hello' });
  }

  // The relation from both sides
  {
    const writer = await author();
    const id = await book(writer, await author());
    await book(writer);
    for (const [list, none, query] of [
      [`/books/${id}/authors`, `/books/${nobody}/authors`, { role: 'WRITER', limit: 1 }],
      [
        `/authors/${writer}/books`,
        `/authors/${nobody}/books`,
        { role: 'WRITER', minPages: 1, maxPages: 9, limit: 1 },
      ],
    ]) {
      if (!query.minPages) {
        // Pages from more than to few are refused.
        example('repeatable', 200, 'GET', list, { query });
      }
      const next = await cursor(`${list}?${new URLSearchParams(query)}`);
      answer(200, 'GET', list, { query: { ...query, after: next } });
      answer(404, 'GET', none);
      answer(400, 'GET', list.replace(/\d+/, '0'));
    }
  }

  // One authorship
  {
    const writer = await author();
    const id = await book(writer);
    const pairs = `/books/${id}/authors`;
    const editor = await author();
    const one = `${pairs}/${editor}`;
    const none = `${pairs}/${await author()}`;
    const body = { roles: ['EDITOR'] };
    await call('PUT', one, body);

    repeatable(200, 'PUT', one, { headers: json, body, answers: versioned });
    answer(201, 'PUT', `${pairs}/${await author()}`, {
      headers: { ...json, 'If-None-Match': '*' }, body, answers: created,
    });
    answer(404, 'PUT', `/books/${nobody}/authors/${editor}`, { headers: json, body });
    answer(409, 'PUT', `${pairs}/${writer}`, { headers: json, body });
    answer(412, 'PUT', one, { headers: { ...json, 'If-None-Match': '*' }, body });
    answer(400, 'PUT', one, { headers: json, body: { roles: ['READER'] } });
    answer(415, 'PUT', one, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', one.replace(/\d+/, '0'));

    const doomed = `${pairs}/${await author()}`;
    await call('PUT', doomed, body);
    answer(204, 'DELETE', doomed);
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', `${pairs}/${writer}`);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', one.replace(/\d+/, '0'));
  }
}
