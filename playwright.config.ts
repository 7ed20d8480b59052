import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser, howToGetBrowser } from './scripts/find-browser.mjs';

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') done(address.port);
      });
    });
  });

// The processes of this run read the configuration anew and must agree on the port: the first one chooses it for all.
const port = (process.env['POLYCENTRIC_TEST_PORT'] ??= String(await freePort()));

const executablePath = await findBrowser();
if (executablePath === null) throw new Error(howToGetBrowser);

/**
 * What Playwright switches off in Chromium, whose flag this one takes the place of; and the lists below the address bar, which nobody
 * opens here: Chromium made a process for them with every page, which took as long as a fifth of a test.
 */
const switchedOff = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Recording every step of every test takes as long as the tests: `TRACE=1 npx playwright test <name>` when one fails.
    trace: process.env['TRACE'] === '1' ? 'retain-on-failure' : 'off',
    // Answers from a service worker would hide requests from the tests; those about it let it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      // No name but this computer's leads anywhere, so that nothing could leave even by mistake.
      args: [
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
        `--disable-features=${switchedOff.join(',')}`,
      ],
    },
  },
  webServer: {
    command: `node scripts/server.mjs dist --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
