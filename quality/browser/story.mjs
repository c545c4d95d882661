// The tutorial's story by clicks, a part of it by keyboard alone, and then every page that a link leads to.
import { Browser, NARROW, WIDE } from './browser.mjs';

const [base, shots] = process.argv.slice(2);
const browser = await Browser.open(base, shots);

async function command(page, name, fields = {}) {
  const form = page.locator('details', { has: page.getByText(name, { exact: true }) });
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(label);
    if ((await field.evaluate((it) => it.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  await form.getByRole('button').click();
}

async function byClicks() {
  const page = await browser.page(WIDE, 'light');
  await page.goto('/');
  await browser.check(page, 'home');
  await page.getByRole('link', { name: 'Heroes' }).click();
  await page.locator('summary', { hasText: 'Filter' }).click();
  await page.getByLabel('Min teams').fill('2');
  await page.getByRole('button', { name: 'Apply' }).click();
  await browser.expect(page, 'td:has-text("Deadpond")');
  if ((await page.locator('tbody tr').count()) !== 1) browser.finding(page, 'has other heroes than Deadpond');
  await browser.check(page, 'heroes');
  await page.getByRole('link', { name: 'Deadpond' }).click();
  await page.getByRole('link', { name: 'Teams' }).last().click();
  await page.getByRole('link', { name: 'Z-Force', exact: true }).click();
  await browser.expect(page, 'p:has-text("Deadpond leads this team")');
  await page.getByRole('link', { name: 'Members' }).click();

  await command(page, 'Make a hero an active member', { Hero: '99' });
  await browser.expect(page, '[role=alert]:has-text("There is no hero 99")');
  await browser.check(page, 'refused');
  await page.getByLabel('Hero').fill('3');
  await page.getByRole('button').click();
  await browser.expect(page, 'dd:has-text("MEMBER")');

  await command(page, 'Change a member\'s role or activity', { Role: 'LEADER' });
  await browser.expect(page, '[role=alert]:has-text("no room for a second leader")');
  await page.getByLabel('Role').selectOption('DEPUTY');
  await page.getByRole('button').click();
  await browser.expect(page, 'dd:has-text("DEPUTY")');
  await browser.check(page, 'membership');

  await page.getByRole('link', { name: '1', exact: true }).first().click();
  await command(page, 'Hand the leadership over', { Hero: '3' });
  await browser.expect(page, 'p:has-text("Spider-Boy leads this team")');
  await browser.check(page, 'team');
  await command(page, 'Hand the leadership over', { Hero: '1' });
  await browser.expect(page, 'p:has-text("Deadpond leads this team")');

  await page.getByRole('link', { name: 'Members' }).click();
  await browser.check(page, 'members');
  await page.getByRole('link', { name: 'Details of Spider-Boy' }).click();
  await command(page, 'End a membership');
  if ((await page.locator('td', { hasText: 'Spider-Boy' }).count()) > 0) browser.finding(page, 'still has him');
  await page.goto('/teams/1/members/3');
  await browser.expect(page, 'h1:has-text("Unknown membership")');
  await browser.check(page, 'dead-link');
  await page.close();
}

// Goes on with the key Tab until an element has the focus, which must be visible.
async function tabTo(page, selector) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const [found, seen] = await page.evaluate((it) => {
      const focus = document.activeElement;
      return [focus.matches(it), getComputedStyle(focus).outlineStyle !== 'none'];
    }, selector);
    if (!seen) browser.finding(page, 'has a focus that nobody sees');
    if (found) return;
  }
  browser.finding(page, `has no ${selector} for the keyboard`);
}

async function byKeyboard() {
  const page = await browser.page(WIDE, 'dark');
  await page.goto('/');
  await tabTo(page, 'a[href="/teams"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/teams');
  await tabTo(page, 'a[href="/teams/1"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/teams/1');
  await tabTo(page, 'a[href="/teams/1/members"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/members');
  await tabTo(page, 'details:has([action="/forms/settleMembership"]) summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[name="path.heroId"]');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/teams/1/members/3');
  await browser.expect(page, 'dd:has-text("MEMBER")');
  await tabTo(page, 'details:has([action="/forms/endMembership"]) summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[action="/forms/endMembership"] button');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/teams/1/members');
  await page.close();
}

async function everyPage() {
  const narrow = await browser.page(NARROW, 'dark');
  const wide = await browser.page(WIDE, 'light');
  const known = new Set(['/']);
  for (const path of known) {
    for (const page of [narrow, wide]) {
      const answer = await page.goto(path);
      // What is not there yet can be made from its page.
      if (answer.status() !== 200) await browser.expect(page, 'form[action^="/forms/"]');
      await browser.check(page, page === narrow && `narrow${path.replaceAll(/\W/g, '-')}`);
    }
    for (const link of await wide.locator('a').evaluateAll((all) => all.map((it) => it.getAttribute('href')))) {
      // The pages of problems are one like the other, and /docs is Swagger UI.
      if (/^\/(?!docs|openapi|problems\/)/.test(link)) known.add(link);
    }
  }
  console.log(`${known.size} pages, narrow and dark, wide and light`);
}

// The first user ends the open mode, so this comes last.
async function bySigningIn() {
  const page = await browser.page(NARROW, 'light');
  await page.goto('/users');
  const grace = { Username: 'grace', Email: 'grace@example.org', Password: 'correct horse battery' };
  await command(page, 'Add a user', grace);
  await page.goto('/users/me');
  await browser.check(page, 'sign-in');
  await page.getByLabel('Username').fill('grace');
  await page.getByLabel('Password').fill('a wrong password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await browser.expect(page, '[role=alert]');
  await browser.check(page, 'not-signed-in');
  await page.getByLabel('Password').fill(grace.Password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/users/me');
  await browser.expect(page, 'dd:has-text("grace@example.org")');
  await browser.check(page, 'signed-in');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto('/users/me');
  await browser.expect(page, 'button:has-text("Sign in")');
  await page.close();
}

await byClicks();
await byKeyboard();
await everyPage();
await bySigningIn();
await browser.close();
for (const finding of new Set(browser.findings)) console.log(finding);
process.exit(browser.findings.length === 0 ? 0 : 1);
