// The examples of the academy.
export const elsewhere = [
  /^POST \/students 409$/, // two requests with one key at the same time
];

export default async function academy(tools) {
  const {
    call, version, cursor, example, answer, repeatable, json, patch, text, stale, nobody, versioned, created,
  } = tools;
  const list = '/students';
  const profile = { name: 'First' };
  const add = async (headers) => (await (await call('POST', list, profile, headers)).json()).id;
  const one = `${list}/${await add()}`;
  const none = `${list}/${nobody}`;
  const malformed = `${list}/0`;

  const used = { ...json, 'Idempotency-Key': 'used-for-student' };
  await add(used);
  example('repeatable', 200, 'GET', list, { query: { limit: 1 } });
  answer(200, 'GET', list, { query: { limit: 1, after: await cursor(`${list}?limit=1`) } });
  answer(400, 'GET', list, { query: { limit: 0 } });
  repeatable(201, 'POST', list, { headers: json, body: profile, answers: created });
  answer(422, 'POST', list, { headers: used, body: { name: 'Other' } });
  answer(400, 'POST', list, { headers: json, body: {} });
  answer(415, 'POST', list, { headers: text, body: 'hello' });

  repeatable(200, 'GET', one, { answers: versioned });
  answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
  answer(404, 'GET', none);
  answer(412, 'GET', one, { headers: stale });
  answer(400, 'GET', malformed);

  repeatable(200, 'PATCH', one, { headers: patch, body: { name: 'Other' }, answers: versioned });
  answer(404, 'PATCH', none, { headers: patch, body: { name: 'Other' } });
  answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: { name: 'Other' } });
  answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
  answer(415, 'PATCH', one, { headers: text, body: 'hello' });

  answer(204, 'DELETE', `${list}/${await add()}`, { headers: { 'If-Match': '*' } });
  answer(404, 'DELETE', none);
  answer(412, 'DELETE', one, { headers: stale });
  answer(400, 'DELETE', malformed);
}
