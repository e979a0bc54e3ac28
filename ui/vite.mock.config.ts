import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The same page with Tauri replaced by recorded replies. Kept apart, so that no mock can reach the program. */
export default defineConfig({
  root: fileURLToPath(new URL('./tests/mock', import.meta.url)),
  plugins: [svelte({ configFile: fileURLToPath(new URL('./svelte.config.js', import.meta.url)) })],
  server: { fs: { allow: ['../../..'] } },
  build: {
    outDir: fileURLToPath(new URL('./test-results/mock', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 4096,
  },
});
