/** Types of the build that are not found by import: Astro's client and the figures' glob. */
/// <reference types="astro/client" />

declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads when first touched; the value names what may have been answered before. */
    'client:interaction'?: string;
  }
}

declare global {
  namespace App {
    interface Locals {
      /** Key points of the examination questions on this page, as rows, by the words of the question; gathered for the end of a handout. */
      keyPoints?: Map<string, string>;
    }
  }
}

export {};
