/** The order of the course: chapters and lessons with their numbers, and who comes before and after whom. */
import type { CourseFile } from '../schemas/course.ts';
import type { LessonFile } from '../schemas/lesson.ts';
import type { Content } from './content.ts';

export interface Lesson extends LessonFile {
  readonly id: string;
  /** The number of the lesson in its chapter, from 1. */
  readonly number: number;
  /** Whether there is a text to read. */
  readonly written: boolean;
}

export interface Chapter extends Omit<CourseFile[number], 'lessons'> {
  /** The number of the chapter, from 1. */
  readonly number: number;
  readonly lessons: readonly Lesson[];
}

/** A lesson and the chapter it belongs to. */
export interface Place { readonly chapter: Chapter; readonly lesson: Lesson }

export function orderOf(content: Content): Chapter[] {
  return (content.course?.value ?? []).map((chapter, i) => ({
    ...chapter,
    number: i + 1,
    lessons: chapter.lessons.flatMap((id, j) => {
      const lesson = content.lessons.get(id)?.value;
      return lesson === undefined ? [] : [{ ...lesson, id, number: j + 1, written: lesson.planned !== true }];
    }),
  }));
}

/** The lessons that can be read, in order. */
export const writtenOf = (chapters: readonly Chapter[]): Place[] =>
  chapters.flatMap((chapter) => chapter.lessons.filter((lesson) => lesson.written).map((lesson) => ({ chapter, lesson })));

/** The written lessons before and after a lesson. */
export function neighbours(places: readonly Place[], id: string): { readonly before: Place | undefined; readonly after: Place | undefined } {
  const i = places.findIndex((place) => place.lesson.id === id);
  return { before: places[i - 1], after: i < 0 ? undefined : places[i + 1] };
}
