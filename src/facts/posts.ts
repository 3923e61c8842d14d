import type {Post, RegisteredPerson} from '../item.ts'

/** Whether somebody holds the post on an ISO day; a post without dates is held at any time. */
function isHeld({since, until}: Post, day: string): boolean {
  return (since === undefined || day.slice(0, since.length) >= since) && (until === undefined || day.slice(0, until.length) <= until)
}

/** The posts somebody holds on a day of the form 2026-03-04. */
export function postsOn({posts = []}: RegisteredPerson, day: string): Post[] {
  return posts.filter((post) => isHeld(post, day))
}
