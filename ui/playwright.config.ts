import { defineConfig } from '@playwright/test';

const PORT = 5199;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // A test that hangs should be seen soon; the page answers in milliseconds.
  timeout: 20_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  webServer: {
    command: `npx vite build --config vite.mock.config.ts && npx vite preview --config vite.mock.config.ts --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    // Never an older build left running: the tests would speak of that one.
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
