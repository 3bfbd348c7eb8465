const e2e = process.env.E2E === '1';

/** `E2E=1` runs the tests in a real browser, and only those. */
module.exports = {
  testEnvironment: '<rootDir>/test/support/environment.ts',
  testMatch: [e2e ? '<rootDir>/test/e2e/**/*.test.ts' : '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(e2e ? [] : ['/test/e2e/'])],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/'],
  transform: { '\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
  setupFilesAfterEnv: ['<rootDir>/test/support/matchers.ts'],
  // In the browser's tests the server brings its own database.
  ...(e2e
    ? {}
    : {
        globalSetup: '<rootDir>/test/support/globalSetup.ts',
        globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
      }),
  maxWorkers: 2,
  // Each file loads the whole server anew, and not all of it is let go: a worker that has grown is replaced.
  workerIdleMemoryLimit: '800MB',
  testTimeout: 30_000,
};
