// Writes the document for the requests with varied values that Specmatic expects to succeed: without
// the members that succeed only as they are stored. These are the read-only ones, and the activity in
// a PUT, as a member keeps its role while it rests. Specmatic sends them in the other two runs; an
// overlay would be shorter, but Specmatic removes nothing from objects. The lines are changed and not
// the values, as JavaScript has no whole numbers of 64 bits.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , from, to] = process.argv;
const readOnly = /^( +)\w+:\n\1 +readOnly: true\n\1 +\$ref: .*\n/gm;
const active = /^(    JoinTerms:\n(?:     .*\n)*?)        active:\n(?:          .*\n)+/m;
const document = readFileSync(from, 'utf8');
if ((document.match(readOnly)?.length ?? 0) < 7 || !active.test(document)) {
  throw new Error('the members that succeed only as they are stored are not where they were');
}
writeFileSync(to, document.replace(readOnly, '').replace(active, '$1'));
