// A person's browser: opens pages, and remembers what is wrong with each of them.
import axe from 'axe-core';
import { chromium } from 'playwright-core';

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 700 };

export class Browser {
  static async open(base, shots) {
    const chrome = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // In a container there is no user to separate its processes from.
      args: process.getuid() === 0 ? ['--no-sandbox'] : [],
    });
    return new Browser(chrome, base, shots);
  }

  constructor(chrome, base, shots) {
    Object.assign(this, { chrome, base, shots, findings: [] });
  }

  async page(viewport, colorScheme) {
    const page = await this.chrome.newPage({ viewport, colorScheme, baseURL: this.base, reducedMotion: 'reduce' });
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`)));
    page.on('console', (message) => {
      // The browser says this of each page of a problem.
      if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) {
        this.finding(page, message.text());
      }
    });
    page.on('pageerror', (error) => this.finding(page, error.message));
    return page;
  }

  finding(page, text) {
    const { width } = page.viewportSize();
    this.findings.push(`${new URL(page.url()).pathname} (${width} px): ${text}`);
  }

  // Opens all that can be opened, then looks at the whole page.
  async check(page, name) {
    await page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));
    const { width } = page.viewportSize();
    const taken = await page.evaluate(() => document.documentElement.scrollWidth);
    if (taken > width) this.finding(page, `is ${taken} px wide`);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => axe.run());
    for (const { id, nodes } of violations) {
      this.finding(page, `axe ${id}: ${nodes.map((it) => it.target.join(' ')).slice(0, 3).join('; ')}`);
    }
    if (name) await page.screenshot({ path: `${this.shots}/${name}.png`, fullPage: true });
  }

  async expect(page, selector) {
    if ((await page.locator(selector).count()) === 0) {
      this.finding(page, `has no ${selector}`);
    }
  }

  async close() {
    await this.chrome.close();
  }
}
