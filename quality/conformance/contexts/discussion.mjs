// The examples of the discussion: comments of users on articles, books and courses, and removals that take them along.
export const elsewhere = [
  /^POST \/comments 409$/, // two requests with one key at the same time
];

export default async function discussion(tools) {
  const {
    call, version, cursor, answer, repeatable, json, patch, text, stale, nobody, versioned, created,
  } = tools;

  let number = 0;

  async function added(path, body) {
    return (await (await call('POST', path, body)).json()).id;
  }

  async function user() {
    number += 1;
    return added('/users', { username: `talker.${number}`, email: `talker.${number}@example.org` });
  }

  /** Adds a book that one author has written, and returns its identity. */
  async function book() {
    number += 1;
    const digits = `979${String(number).padStart(9, '0')}`;
    const sum = [...digits].reduce((all, digit, i) => all + (i % 2 === 0 ? 1 : 3) * Number(digit), 0);
    const isbn = `${digits}${(10 - (sum % 10)) % 10}`;
    const author = await (await call('POST', '/authors', { name: 'Name', books: [{ title: 'Title', isbn, pages: 7 }] })).json();
    return author.books[0].id;
  }

  async function course() {
    number += 1;
    return added('/courses', { name: 'Name', code: `TALK-${number}`, capacity: null });
  }

  const draft = (userId, type, id) => ({ content: 'A comment', userId, target: { type, id } });

  const list = '/comments';
  const author = await user();
  const thing = await book();
  const add = async (headers) =>
    (await (await call('POST', list, draft(author, 'BOOK', thing), headers)).json()).id;
  const one = `${list}/${await add()}`;
  const none = `${list}/${nobody}`;
  const target = `BOOK:${thing}`;
  const used = { ...json, 'Idempotency-Key': 'used-for-comment' };
  await add(used);
  const next = await cursor(`${list}?target=${target}&user=${author}&limit=1`);
  // A target that only matches its pattern is of an unknown kind.
  answer(200, 'GET', list, { query: { target, user: author, limit: 1, after: next } });
  answer(400, 'GET', list, { query: { user: author, after: next } });
  answer(201, 'POST', list, { headers: json, body: draft(author, 'BOOK', thing), answers: created });
  answer(404, 'POST', list, { headers: json, body: draft(nobody, 'BOOK', thing) });
  answer(422, 'POST', list, { headers: used, body: draft(author, 'BOOK', nobody) });
  answer(400, 'POST', list, { headers: json, body: draft(author, 'PAPER', thing) });
  answer(415, 'POST', list, { headers: text, body: 'hello' });

  repeatable(200, 'GET', one, { answers: versioned });
  answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
  answer(404, 'GET', none);
  answer(412, 'GET', one, { headers: stale });
  answer(400, 'GET', `${list}/0`);

  answer(200, 'PATCH', one, { headers: patch, body: { content: 'Another' }, answers: versioned });
  answer(404, 'PATCH', none, { headers: patch, body: { content: 'Another' } });
  answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: { content: 'Another' } });
  answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
  answer(415, 'PATCH', one, { headers: text, body: 'hello' });

  answer(204, 'DELETE', `${list}/${await add()}`, { headers: { 'If-Match': '*' } });
  answer(404, 'DELETE', none);
  answer(412, 'DELETE', one, { headers: stale });
  answer(400, 'DELETE', `${list}/0`);

  // What goes takes its comments along.
  const gone = await user();
  const goneBook = await book();
  const goneCourse = await course();
  await call('POST', list, draft(gone, 'BOOK', thing));
  await call('POST', list, draft(author, 'BOOK', goneBook));
  await call('POST', list, draft(author, 'COURSE', goneCourse));
  answer(200, 'DELETE', `/users/${gone}`);
  answer(200, 'DELETE', `/books/${goneBook}`);
  answer(200, 'DELETE', `/courses/${goneCourse}`);
}
