import { describe, expect, it } from 'vitest'
import { readCrop } from './crop.ts'

describe('readCrop', () => {
  it.each([
    ['0.25,0,0.5,1', { x: 0.25, y: 0, width: 0.5, height: 1 }],
    [' 0 , 0.1 , 0.9 , 0.9 ', { x: 0, y: 0.1, width: 0.9, height: 0.9 }],
    ['0.5,0.5,0.9,0.9', { x: 0.5, y: 0.5, width: 0.5, height: 0.5 }],
    ['0,0,1,1', undefined],
    ['', undefined],
    [undefined, undefined],
    ['1,2,3', undefined],
    ['0,0,0.5,0.5,0.5', undefined],
    ['-0.1,0,0.5,0.5', undefined],
    ['0,0,0.001,1', undefined],
    ['NaN,0,1,1', undefined],
    ['Infinity,0,0.5,0.5', undefined],
    ['<script>,0,0,0', undefined],
  ])('reads %j', (text, expected) => expect(readCrop(text)).toEqual(expected))
})
