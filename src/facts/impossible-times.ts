import type {Time} from '../item.ts'
import {daysInMonth} from './calendar.ts'

const day = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/
const month = /^(\d{4}|XXXX)-(\d\d)$/
const clock = /T(\d\d)(?::(\d\d))?(?::(\d\d))?/

/** 24 o'clock is the end of the day; anything after it is no time. */
function isClockImpossible(value: string): boolean {
  const match = clock.exec(value)
  if (!match) return false

  const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  return hour > 24 || (hour === 24 && minute + second > 0) || minute > 59 || second > 60
}

/** A year without 29 February is only known where the year is; where it is open, the day may exist. */
function isDayImpossible(value: string): boolean {
  const months = month.exec(value)
  if (months) return Number(months[2]) < 1 || Number(months[2]) > 12

  const match = day.exec(value)
  if (!match) return false

  const [numberOfMonth, numberOfDay] = [Number(match[2]), Number(match[3])]
  if (numberOfMonth < 1 || numberOfMonth > 12 || numberOfDay < 1) return true
  return numberOfDay > daysInMonth(match[1] === 'XXXX' ? 2024 : Number(match[1]), numberOfMonth)
}

/** Whether a time that is written as a date or an hour is none: 30 February, 25 o'clock. */
export function isImpossibleTime({value, type, calendar}: Time): boolean {
  if (value === undefined || type === 'duration' || type === 'set' || calendar === 'chinese') return false
  return isDayImpossible(value) || isClockImpossible(value)
}

/** Takes apart the times that can be and those that cannot; a range with an end that cannot be is none as a whole. */
export function splitTimes(read: readonly Time[]): {possible: Time[]; impossible: Time[]} {
  const broken = new Set(read.filter(isImpossibleTime))
  if (broken.size === 0) return {possible: [...read], impossible: []}

  const ranges = new Set([...broken].map(({range}) => range?.id).filter((id) => id !== undefined))
  const isBroken = (time: Time) => broken.has(time) || (time.range !== undefined && ranges.has(time.range.id))
  return {possible: read.filter((time) => !isBroken(time)), impossible: read.filter(isBroken)}
}
