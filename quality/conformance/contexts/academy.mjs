// The examples of the academy: students, courses, and the enrolments between them.
export const elsewhere = [
  /^POST \/students 409$/, // two requests with one key at the same time
  /^POST \/courses 409$/,
];

export default async function academy(tools) {
  const {
    call, version, cursor, example, answer, repeatable, json, patch, text, stale, nobody, versioned, created,
  } = tools;

  let number = 0;

  async function add(list, headers) {
    number += 1;
    const profile = list === '/students'
      ? { name: `Name ${number}`, email: `n${number}@example.org` }
      : { name: `Name ${number}`, code: `N${number}`, capacity: 9 };
    return (await (await call('POST', list, profile, headers)).json()).id;
  }

  const student = () => add('/students');
  const course = () => add('/courses');

  /** Adds a new student to a course, and returns the path of the enrolment. */
  async function enrolled(courseId) {
    const pair = `/courses/${courseId}/students/${await student()}`;
    await call('PUT', pair, {});
    return pair;
  }

  /** Returns the path of a completed enrolment. */
  async function completed() {
    const pair = await enrolled(await course());
    await call('PATCH', pair, { status: 'COMPLETED', grade: 'A' }, patch);
    return pair;
  }

  for (const [list, profile, change, taken] of [
    ['/students', { name: 'Dan', email: 'dan@x.example' }, { name: 'Daniel' }, { email: 'taken@x.example' }],
    ['/courses', { name: 'Logic', code: 'LOG', capacity: 30 }, { capacity: 20 }, { code: 'TAKEN' }],
  ]) {
    const kind = list.slice(1, -1);
    const id = await add(list);
    const one = `${list}/${id}`;
    const none = `${list}/${nobody}`;
    const malformed = `${list}/0`;

    const used = { ...json, 'Idempotency-Key': `used-for-${kind}` };
    await add(list, used);
    const query = kind === 'student'
      ? { name: 'name', email: '@example', limit: 1 }
      : { name: 'name', code: 'n', seats: true, limit: 1 };
    const next = await cursor(`${list}?${new URLSearchParams(query)}`);
    example('repeatable', 200, 'GET', list, { query });
    answer(200, 'GET', list, { query: { ...query, after: next } });
    answer(400, 'GET', list, { query: { name: 'other', after: next } });
    const unused = { ...json, 'Idempotency-Key': kind.padEnd(255, '!') };
    answer(201, 'POST', list, { headers: unused, body: profile, answers: created });
    answer(422, 'POST', list, { headers: used, body: profile });
    answer(400, 'POST', list, { headers: json, body: {} });
    answer(415, 'POST', list, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', malformed);

    await call('POST', list, { ...profile, ...taken });
    // Specmatic makes no e-mail address of a pattern, so a student is not varied.
    const vary = kind === 'student' ? answer : repeatable;
    vary(200, 'PATCH', one, { headers: patch, body: change, answers: versioned });
    answer(404, 'PATCH', none, { headers: patch, body: change });
    answer(409, 'PATCH', `${list}/${await add(list)}`, { headers: patch, body: taken });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: change });
    answer(400, 'PATCH', one, { headers: patch, body: { unknown: true } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    const [busyCourse, busyStudent] = (await completed()).match(/\d+/g);
    const [doomedCourse, doomedStudent] = (await enrolled(await course())).match(/\d+/g);
    answer(200, 'DELETE', `${list}/${kind === 'student' ? doomedStudent : doomedCourse}`, {
      query: { cascade: true },
    });
    answer(204, 'DELETE', `${list}/${await add(list)}`, { headers: { 'If-Match': '*' } });
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', `${list}/${kind === 'student' ? busyStudent : busyCourse}`);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', malformed);
  }

  // The relation from both sides
  {
    const courseId = await course();
    const [, studentId] = (await enrolled(courseId)).match(/\d+/g);
    await enrolled(courseId);
    await call('PUT', `/courses/${await course()}/students/${studentId}`, {});
    for (const [list, none] of [
      [`/courses/${courseId}/students`, `/courses/${nobody}/students`],
      [`/students/${studentId}/courses`, `/students/${nobody}/courses`],
    ]) {
      const query = { status: 'ENROLLED', limit: 1 };
      example('repeatable', 200, 'GET', list, { query });
      const next = await cursor(`${list}?${new URLSearchParams(query)}`);
      answer(200, 'GET', list, { query: { ...query, after: next } });
      answer(404, 'GET', none);
      answer(400, 'GET', list.replace(/\d+/, '0'));
    }
    repeatable(200, 'GET', `/courses/${courseId}/summary`);
    answer(404, 'GET', `/courses/${nobody}/summary`);
    answer(400, 'GET', '/courses/0/summary');
  }

  // Many students at once
  {
    const students = `/courses/${await course()}/students`;
    const body = { studentIds: [await student(), await student(), nobody] };
    repeatable(200, 'POST', students, { headers: json, body });
    answer(404, 'POST', `/courses/${nobody}/students`, { headers: json, body });
    answer(400, 'POST', students, { headers: json, body: {} });
    answer(415, 'POST', students, { headers: text, body: 'hello' });
  }

  // One enrolment
  {
    const courseId = await course();
    const one = await enrolled(courseId);
    const none = `/courses/${courseId}/students/${await student()}`;
    const done = await completed();

    // Not varied: of the states that the document can tell, most are refused for this enrolment.
    answer(200, 'PUT', await enrolled(courseId), { headers: json, body: {}, answers: versioned });
    answer(201, 'PUT', `/courses/${courseId}/students/${await student()}`, {
      headers: { ...json, 'If-None-Match': '*' },
      body: {},
      answers: created,
    });
    answer(404, 'PUT', `/courses/${courseId}/students/${nobody}`, { headers: json, body: {} });
    answer(409, 'PUT', done, { headers: json, body: {} });
    answer(412, 'PUT', one, { headers: { ...json, 'If-None-Match': '*' }, body: {} });
    answer(400, 'PUT', one, { headers: json, body: { status: 'LEFT' } });
    answer(415, 'PUT', one, { headers: text, body: 'hello' });

    repeatable(200, 'GET', one, { answers: versioned });
    answer(304, 'GET', one, { headers: { 'If-None-Match': await version(one) }, answers: versioned });
    answer(404, 'GET', none);
    answer(412, 'GET', one, { headers: stale });
    answer(400, 'GET', one.replace(/\d+/, '0'));

    answer(200, 'PATCH', await enrolled(courseId), {
      headers: { ...patch, 'If-Match': '*' },
      body: { status: 'DROPPED' },
      answers: versioned,
    });
    answer(404, 'PATCH', none, { headers: patch, body: { status: 'DROPPED' } });
    answer(409, 'PATCH', done, { headers: patch, body: { status: 'DROPPED' } });
    answer(412, 'PATCH', one, { headers: { ...patch, ...stale }, body: { status: 'DROPPED' } });
    answer(400, 'PATCH', one, { headers: patch, body: { grade: 'G' } });
    answer(415, 'PATCH', one, { headers: text, body: 'hello' });

    answer(204, 'DELETE', await enrolled(courseId));
    answer(404, 'DELETE', none);
    answer(409, 'DELETE', done);
    answer(412, 'DELETE', one, { headers: stale });
    answer(400, 'DELETE', one.replace(/\d+/, '0'));
  }
}
