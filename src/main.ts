import { Plugin } from 'obsidian';

/** Obsidian's door: loads, wires and registers; no logic. */
export default class InterviewFollowUps extends Plugin {}
