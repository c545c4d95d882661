// Writes the examples sent by Specmatic: node examples.mjs BASE OPENAPI.JSON DIRECTORY. It first stores
// the data of each example in the service, so that ids, versions and cursors are real. An example that
// changes data has rows of its own, so that earlier examples do not affect it. The examples of each context
// stand in a module of its own in contexts/, which exports a function of the tools below.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [base, document, directory] = process.argv.slice(2);
const { paths } = JSON.parse(readFileSync(document));

const json = { 'Content-Type': 'application/json' };
const patch = { 'Content-Type': 'application/merge-patch+json' };
const text = { 'Content-Type': 'text/plain' };
const stale = { 'If-Match': '"999999999"' };
const nobody = 999999999;

// ---- Data for the service

async function call(method, path, body, headers = json, bearer = {}) {
  const content = body && { headers, body: JSON.stringify(body) };
  const response = await fetch(base + path, { method, headers: bearer, ...content });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  }
  return response;
}

async function version(path, bearer) {
  return (await call('GET', path, undefined, json, bearer)).headers.get('ETag');
}

async function cursor(list) {
  return (await (await call('GET', list)).json()).next;
}

// ---- Examples for Specmatic

/** Headers required in a response, with any value. */
const versioned = { ETag: '"1"' };
const created = { ...versioned, Location: '/resources/1' };

const written = new Set();

/** Returns the path of the document that a request asks for, without the names of its variables. */
function template(path) {
  const found = paths[path] ? path : Object.keys(paths).find(
    (it) => new RegExp(`^${it.replace(/\{\w+\}/g, '[^/]+')}$`).test(path));
  return found?.replace(/\{\w+\}/g, '{}');
}

function example(set, status, method, path, { query, headers, body, answers } = {}) {
  const name = `${method} ${path} ${status}`;
  const response = { status, headers: answers, body: '(anyvalue)' };
  if (status === 204 || status === 304) {
    delete response.body;
  }
  const exchange = {
    name,
    'http-request': { method, path, query, headers, body },
    'http-response': response,
  };
  mkdirSync(`${directory}/${set}`, { recursive: true });
  const file = `${directory}/${set}/${name.replace(/[^A-Za-z0-9]+/g, '-')}.json`;
  writeFileSync(file, JSON.stringify(exchange, null, 2), { flag: 'wx' });
}

/** Adds a request with this status as its response. */
function answer(status, method, path, request) {
  example('answers', status, method, path, request);
  if (status < 300) {
    example('successes', status, method, path, request);
  }
  written.add(`${method} ${template(path)} ${status}`);
}

/** Adds a request that succeeds repeatedly and with varied values. */
function repeatable(...it) {
  example('repeatable', ...it);
  answer(...it);
}

const tools = {
  call, version, cursor, example, answer, repeatable, json, patch, text, stale, nobody, versioned, created,
};
const contexts = new URL('contexts/', import.meta.url);
const elsewhere = [];
for (const module of existsSync(contexts) ? readdirSync(contexts).sort() : []) {
  const context = await import(new URL(module, contexts));
  await context.default(tools);
  elsewhere.push(...context.elsewhere);
}

// ---- The audit trail, which belongs to no context

{
  const query = { actor: 'anybody', from: '2024-01-01T00:00:00Z', to: '2123-12-31T23:59:59Z', limit: 1 };
  example('repeatable', 200, 'GET', '/audit', { query });
  const after = await cursor(`/audit?${new URLSearchParams(query)}`);
  // Without a context nothing was changed, and there is no next page.
  answer(200, 'GET', '/audit', { query: after ? { ...query, after } : query });
  answer(400, 'GET', '/audit', { query: { limit: 0 } });
}

// ---- Check: each response has an example

/** Responses that no example of Specmatic can cause; the tests of the build cover them. */
elsewhere.push(
  /default$/,
  /500$/, // a fault
  / 40[13]$/, // the service runs in open mode, where everybody is an administrator
  / 406$/, // Specmatic sends an Accept of its own
  / 413$/, // nor does it send a body that is longer than the document allows
);

const described = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, { responses }]) =>
    Object.keys(responses).map(
      (status) => `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, '{}')} ${status}`)));
const missing = described.filter(
  (it) => !written.has(it) && !elsewhere.some((pattern) => pattern.test(it)));
if (missing.length > 0) {
  throw new Error(`no example for ${missing.join(', ')}`);
}
