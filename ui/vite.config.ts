// The page is one folder of plain files: nothing is inlined, because the window's content policy
// allows scripts, styles and fonts from the program itself and nothing else.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  build: {
    target: ["es2022", "safari15", "chrome100"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  test: { environment: "happy-dom", include: ["src/**/*.test.ts"], css: { include: [/look\.css/] } },
});
