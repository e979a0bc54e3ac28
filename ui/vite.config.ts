import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  // The messages live beside the Rust that shares them, one folder up.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: {
    // Windows brings a current Chromium; on Linux the oldest WebKitGTK with the 4.1 interface sets the floor.
    target: ['chrome111', 'safari16.4'],
    outDir: 'dist',
    emptyOutDir: true,
    // A data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
  },
  // Runes need Svelte's browser build, which node would not choose by itself.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
