/** Where things are: the path of every kind of page, without locale and base, and the site's main navigation. */

export const paths = {
  home: '/',
  course: '/course/',
  labs: '/labs/',
  trainer: '/trainer/',
  me: '/me/',
  chapter: (chapter: string): string => `/course/#${chapter}`,
  lesson: (lesson: string): string => `/lessons/${lesson}/`,
  point: (lesson: string, point: string): string => `/lessons/${lesson}/#${point}`,
  scenario: (simulation: string, scenario: string): string => `/labs/${simulation}/${scenario}/`,
  shift: '/labs/complaint-desk/shift/',
  own: '/labs/customer-segmentation/own/',
  glossary: '/glossary/',
  /** A term in the glossary. */
  term: (point: string): string => `/glossary/#${point}`,
  search: '/search/',
} as const;

/** The doors in the running head, in order. */
export const doors = ['course', 'labs', 'glossary', 'trainer', 'me'] as const;

export type Door = (typeof doors)[number];
