"use strict";

// Shows the status of the fakes once a second while the page is visible. Clients choose names, ids and more of what is shown:
// all of it is set as text, none is parsed as HTML.

const INTERVAL = 1000;
const LONGEST_INTERVAL = 5000;
const TIMEOUT = 5000;
const FRESH = 5000;
const CLOUDS = { zenlayer: "Zenlayer", huawei: "Huawei Cloud" };

const byId = id => document.getElementById(id);

// Elements

function element(name, attributes, ...children) {
  const created = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => created.setAttribute(key, value));
  created.append(...children.filter(child => child !== null && child !== undefined));
  return created;
}

const cell = (...children) => element("td", {}, ...children);
const number = value => element("td", { class: "number" }, String(value));
const rowHeader = (...children) => element("th", { scope: "row" }, ...children);
const small = text => element("small", {}, ...breakable(text));
const count = text => element("span", { class: "count" }, text);

/** Where it has to be broken, a name is broken between its words. */
function breakable(text) {
  return text.split(/(?<=[_.])|(?=[A-Z][a-z])/).flatMap((word, index) => index === 0 ? [word] : [element("wbr", {}), word]);
}

function time(iso) {
  const text = new Date(iso).toLocaleTimeString("en-GB"); // the same width for all
  return element("time", { datetime: iso }, text);
}

/** Replaces the rows of a group, unless it shows the same already: a selection in it would be lost. */
function fill(body, models, row) {
  const shown = JSON.stringify(models);
  if (body.dataset.shown !== shown) {
    body.dataset.shown = shown;
    body.replaceChildren(...models.map(row));
  }
}

function showTable(id, isEmpty) {
  byId(id).hidden = isEmpty;
  const placeholder = byId(`no-${id}`);
  if (placeholder) {
    placeholder.hidden = !isEmpty;
  }
}

function show(id, models, row) {
  fill(byId(id).tBodies[0], models, row);
  showTable(id, models.length === 0);
}

// Resources: one group of rows for each type

function resourceRows(group, now) {
  const fresh = resource => now - Date.parse(resource.since) < FRESH;
  const rows = group.resources.map(resource => ({ ...resource, fresh: fresh(resource) }));
  return [{ title: group.type, count: group.count, listed: rows.length }, ...rows];
}

function resourceRow(model) {
  if (model.title) {
    const rest = model.listed < model.count ? `, of which the ${model.listed} newest are listed` : "";
    return element("tr", {}, element("th", { scope: "rowgroup", colspan: 3 }, ...breakable(model.title), count(`${model.count}${rest}`)));
  }
  return element("tr", model.fresh ? { class: "fresh" } : {},
    rowHeader(
      model.name ?? model.id,
      model.name ? small(model.id) : null,
      model.parent ? small(`of ${model.parent}`) : null),
    element("td", { class: "state" }, ...breakable(model.state ?? "–")),
    cell(time(model.since)));
}

function showResources(status) {
  const table = byId("resources");
  const now = Date.parse(status.time);
  const present = [...table.tBodies];
  const wanted = status.resources.map(group => {
    const body = present.find(each => each.dataset.type === group.type) ?? element("tbody", { "data-type": group.type });
    fill(body, resourceRows(group, now), resourceRow);
    return body;
  });
  if (wanted.length !== present.length || wanted.some((body, index) => body !== present[index])) {
    present.forEach(body => body.remove());
    table.append(...wanted);
  }
  showTable("resources", status.resources.length === 0);
}

// Calls and faults

function callRow(call) {
  const isFailed = call.status < 200 || call.status > 299;
  return element("tr", {},
    cell(time(call.time)),
    rowHeader(...breakable(call.operation), small(CLOUDS[call.cloud])),
    element("td", isFailed ? { class: "failed" } : {},
      call.status === 0 ? "no response" : String(call.status),
      call.errorCode ? small(call.errorCode) : null,
      call.fault ? small(`fault ${call.fault}`) : null),
    number(call.millis.toFixed(1)));
}

function operationRow(operation) {
  return element("tr", {},
    rowHeader(...breakable(operation.operation)),
    cell(CLOUDS[operation.cloud]),
    number(operation.calls),
    number(operation.failed));
}

function faultRow(fault) {
  return element("tr", {}, rowHeader(...breakable(fault.fault)), cell(CLOUDS[fault.cloud]), number(fault.applied));
}

// Updates

const sum = (list, property) => String(list.reduce((total, each) => total + each[property], 0));

function showStatus(status) {
  byId("resource-count").textContent = sum(status.resources, "count");
  byId("call-count").textContent = sum(status.operations, "calls");
  byId("fault-count").textContent = String(status.faults.length);
  showResources(status);
  show("calls", status.calls, callRow);
  show("operations", status.operations, operationRow);
  show("faults", status.faults, faultRow);
}

/** Says whether the page is up to date, only when that changes: screen readers read it aloud. */
function showConnection(isLive) {
  const text = isLive ? "Updated every second" : "The program does not respond. This is its last status.";
  const line = byId("connection");
  if (line.textContent !== text) {
    line.textContent = text;
    line.classList.toggle("lost", !isLive);
  }
}

async function fetchStatus() {
  const response = await fetch("/crosslink/status.json", { signal: AbortSignal.timeout(TIMEOUT) });
  return response.ok ? response.json() : null;
}

let timer;
let isFetching = false;

async function update() {
  if (isFetching) {
    return;
  }
  clearTimeout(timer);
  isFetching = true;
  const start = performance.now();
  const status = await fetchStatus().catch(() => null);
  const took = performance.now() - start;
  isFetching = false;
  if (!document.hidden) { // a program with very many resources is asked less often
    timer = setTimeout(update, Math.min(Math.max(INTERVAL, 3 * took), LONGEST_INTERVAL));
  }
  showConnection(status !== null);
  if (status !== null) {
    showStatus(status);
  }
}

document.addEventListener("visibilitychange", () => document.hidden ? clearTimeout(timer) : update());
byId("live").hidden = false;
update();
