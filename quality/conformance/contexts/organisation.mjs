// The examples of the organisation: employees, and who manages whom.
export const elsewhere = [];

export default async function organisation(tools) {
  const {
    call, version, cursor, example, answer, repeatable, json, patch, text, stale, nobody, versioned, created,
  } = tools;

  const list = '/employees';

  // What is made of the pattern of a currency is hardly one of ISO 4217.
  const draft = (managerId = null) => ({
    name: 'Name', position: 'Engineer', salary: { amount: '5000.5', currency: 'EUR' }, managerId,
  });

  async function employee(managerId, headers) {
    return (await (await call('POST', list, draft(managerId), headers)).json()).id;
  }

  /** Returns the identities of employees each of whom manages the next. */
  async function line(length) {
    const all = [await employee()];
    while (all.length < length) {
      all.push(await employee(all.at(-1)));
    }
    return all;
  }

  const none = `${list}/${nobody}`;
  const longest = await line(32);

  // Employees
  {
    const top = await employee();
    const one = `${list}/${await employee(top)}`;
    await employee(top);
    const used = { ...json, 'Idempotency-Key': 'used-for-employee' };
    await employee(null, used);
    const query = { name: 'name', position: 'engineer', managerId: top, limit: 1 };
    const next = await cursor(`${list}?${new URLSearchParams(query)}`);
    example('repeatable', 200, 'GET', list, { query });
    answer(200, 'GET', list, { query: { ...query, after: next } });
    answer(400, 'GET', list, { query: { name: 'other', after: next } });
    answer(201, 'POST', list, { headers: json, body: draft(top), answers: created });
    answer(404, 'POST', list, { headers: json, body: draft(nobody) });
    answer(409, 'POST', list, { headers: json, body: draft(longest.at(-1)) });
    answer(422, 'POST', list, { headers: used, body: draft(top) });
    answer(400, 'POST', list, { headers: json, body: {} });
    answer(415, 'POST', list, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', `${list}/0`);

    const change = { salary: { amount: '5100' } };
    answer(200, 'PATCH', one, { headers: patch, body: change, answers: versioned });
    answer(404, 'PATCH', none, { headers: patch, body: change });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: change });
    answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    const [doomed] = await line(2);
    answer(200, 'DELETE', `${list}/${doomed}`, { query: { reportsTo: 'manager' } });
    answer(204, 'DELETE', `${list}/${await employee()}`, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', `${list}/${longest[0]}`);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', `${list}/0`);
  }

  // Managers
  {
    const [first, second] = await line(2);
    const moved = `${list}/${await employee()}/manager`;
    const body = { managerId: first };
    answer(200, 'PUT', moved, { headers: json, body, answers: versioned });
    answer(404, 'PUT', `${none}/manager`, { headers: json, body });
    answer(409, 'PUT', `${list}/${first}/manager`, { headers: json, body: { managerId: second } });
    answer(412, 'PUT', moved, { headers: { ...json, ...stale }, body });
    answer(400, 'PUT', moved, { headers: json, body: {} });
    answer(415, 'PUT', moved, { headers: text, body: 'hello' });
  }

  // Up and down the tree
  {
    const all = await line(3);
    for (const [part, id, query] of [
      ['chain', all[2], { limit: 1 }],
      ['reports', all[0], { depth: 2, limit: 1 }],
    ]) {
      const one = `${list}/${id}/${part}`;
      const next = await cursor(`${one}?${new URLSearchParams(query)}`);
      example('repeatable', 200, 'GET', one, { query });
      answer(200, 'GET', one, { query: { ...query, after: next } });
      answer(404, 'GET', `${none}/${part}`);
      answer(400, 'GET', `${list}/0/${part}`);
    }
    repeatable(200, 'GET', `${list}/${all[0]}/payroll`);
    answer(404, 'GET', `${none}/payroll`);
    answer(400, 'GET', `${list}/0/payroll`);
  }
}
