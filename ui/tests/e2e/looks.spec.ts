// Every screen in both themes and narrow. The pictures are for people (test-results/looks); what is checked is that nothing spills.
import { expect, type Page } from '@playwright/test';
import { compare, id, open, showFindings, test } from './page';

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

for (const [name, width, height, scheme] of [
  ['light', 1280, 800, 'light'],
  ['dark', 1280, 800, 'dark'],
  ['narrow', 900, 600, 'light'],
  ['phone', 480, 800, 'dark'],
] as const) {
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

test('the theme follows the system until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await id(page, 'theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
