// What ical.js reads in calendar files: a JSON list of texts in, a list of what they hold out.
import ICAL from "ical.js";
import { text } from "node:stream/consumers";

const names = (component) => component.getAllProperties().map((one) => one.name).sort();
const values = (component) =>
  Object.fromEntries(component.getAllProperties().map((one) => [one.name, String(one.getFirstValue())]));
const parts = (component) =>
  component.getAllSubcomponents().map((one) => ({
    kind: one.name,
    names: names(one),
    values: values(one),
    types: Object.fromEntries(one.getAllProperties().map((property) => [property.name, property.type])),
    parts: parts(one),
  }));

const read = (file) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return { kind: calendar.name, names: names(calendar), values: values(calendar), types: {}, parts: parts(calendar) };
};

console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map(read)));
