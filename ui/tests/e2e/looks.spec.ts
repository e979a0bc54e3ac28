// Every screen in both themes and narrow. The pictures are for people (test-results/looks); what is checked is that nothing spills.
import { expect, type Page } from '@playwright/test';
import { compare, dragOver, id, open, recorded, showFindings, test } from './page';

const SCREENS = ['overview', 'pay', 'findings', 'employees', 'fields', 'rejected', 'sign'] as const;

async function spills(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** Texts whose contrast to what lies behind them is below 4.5:1. */
async function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (colour: string): number[] => {
      if (!canvas) return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const light = ([r = 0, g = 0, b = 0]: number[]) => {
      const part = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const behind = (element: Element | null): number[] => {
      const layers: number[][] = [];
      for (let at = element; at; at = at.parentElement) {
        const layer = rgba(getComputedStyle(at).backgroundColor);
        layers.push(layer);
        if (layer[3] === 1) break;
      }
      return layers.reduceRight(
        (below, [r = 0, g = 0, b = 0, a = 0]) => [r, g, b].map((value, i) => value * a + (below[i] ?? 0) * (1 - a)),
        [255, 255, 255],
      );
    };
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.textContent?.trim())
        .join('');
      // Controls that cannot be used are exempt (WCAG 1.4.3), as is what only screen readers get.
      if (!text || element.closest(':disabled, .unseen, option') || !element.checkVisibility()) return [];
      const [a, b] = [light(rgba(getComputedStyle(element).color)), light(behind(element))];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return contrast < 4.5 ? [`${contrast.toFixed(2)} ${element.className} ${text.slice(0, 40)}`] : [];
    });
  });
}

/** Fields, buttons and tabs whose words are wider than they are. */
async function clippedControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, [role=tab], th, summary, label')].flatMap((element) => {
      const spills = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      const meant = element.querySelector('.cut') !== null || element.closest('.cut, .unseen') !== null;
      return spills && !meant && element.checkVisibility()
        ? [`${element.className} ${element.textContent?.trim()}`]
        : [];
    }),
  );
}

const SIZES = [
  ['light', 1280, 800, 'light'],
  ['dark', 1280, 800, 'dark'],
  ['narrow', 900, 600, 'light'],
  ['phone', 480, 800, 'dark'],
] as const;

for (const [name, width, height, scheme] of SIZES) {
  test(`every screen holds together: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    await open(page);
    const look = async (screen: string) => {
      await page.screenshot({ path: `test-results/looks/${name}-${screen}.png` });
      expect(await spills(page), `${screen} spills sideways`).toBe(false);
      expect(await faintTexts(page), `${screen} has faint text`).toEqual([]);
    };
    await look('empty');
    await compare(page);
    for (const screen of SCREENS) {
      if (screen === 'findings') await showFindings(page);
      else await id(page, `nav-${screen}`).click();
      if (screen === 'employees') {
        await id(page, 'employee').click();
        await expect(id(page, 'comparison')).toBeVisible();
      }
      await look(screen);
    }
    await page.keyboard.press('?');
    await look('keys');
  });
}

for (const [name, width, height, scheme] of SIZES) {
  // The longer words of the other languages matter where there is little room, and where there is some.
  for (const language of scheme === 'dark' ? ['en'] : ['en', 'nl', 'fr', 'de']) {
    test(`the import doctor holds together: ${name}, ${language}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height });
      await open(page);
      const look = async (what: string) => {
        await page.screenshot({ path: `test-results/looks/${name}-${language}-${what}.png` });
        expect(await spills(page), `${what} spills sideways`).toBe(false);
        expect(await faintTexts(page), `${what} has faint text`).toEqual([]);
        expect(await clippedControls(page), `${what} has clipped words`).toEqual([]);
      };
      for (const side of ['legacy', 'migrated']) {
        await id(page, `choose-${side}`).click();
        await expect(id(page, `extract-${side}`)).toHaveAttribute('data-state', 'ready');
      }
      if (language === 'en') {
        await dragOver(page, 'over', 'extract-migrated');
        await look('drop');
        await dragOver(page, 'drop', page.locator('[data-drop=migrated_also]'));
        await expect(id(page, 'extract-migrated')).toHaveAttribute('data-state', 'refused');
        await look('refused');
        await id(page, 'refused-columns').scrollIntoViewIfNeeded();
        await look('refused-columns');
        await id(page, 'remove-refused-migrated').click();
      }
      for (const choice of ['case_profile', 'crosswalk']) await id(page, `choose-${choice}`).click();
      await expect(id(page, 'clear-crosswalk')).toBeVisible();
      // In the order they were recorded in.
      const languages = ['en', 'nl', 'fr', 'de'];
      for (const next of languages.slice(1, languages.indexOf(language) + 1)) {
        await id(page, 'language').selectOption(next);
        await expect(page.locator('html')).toHaveAttribute('lang', next);
      }
      for (const tab of ['summary', 'columns', 'rows', 'file']) {
        for (const side of ['legacy', 'migrated']) await id(page, `doctor-${side}-tab-${tab}`).click();
        await look(`doctor-${tab}`);
        const more = page.getByTestId(`more-of-${tab === 'columns' ? 'column' : 'file'}`);
        if (tab === 'columns' || tab === 'file') {
          await more.last().scrollIntoViewIfNeeded();
          await more.last().click();
          await more.first().click();
          await more.last().evaluate((element) => element.scrollIntoView({ block: 'start' }));
          await look(`doctor-${tab}-more`);
          if (tab === 'columns') {
            await id(page, 'component-kinds').locator('summary').click();
            await id(page, 'component-kind').scrollIntoViewIfNeeded();
            await look('doctor-components');
          }
        }
      }
      await id(page, 'person').fill((recorded('create_case')[0]?.args as { person: string }).person);
      if (language !== 'en') return;
      await id(page, 'compare').click();
      await expect(id(page, 'app')).toHaveAttribute('data-screen', 'overview');
      const why = page.getByTestId('why').first();
      await why.scrollIntoViewIfNeeded();
      await why.click();
      await expect(id(page, 'why-part')).toBeVisible();
      await look('control-totals');
    });
  }
}

test('the theme follows the system until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await id(page, 'theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
