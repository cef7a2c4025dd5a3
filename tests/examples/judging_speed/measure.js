// What takes how long in the page over all roles. Clocks of browsers are coarse, so what is
// short is done again and again between two looks at one.

var SHORTEST = 2;
var TRIES = 5;
var STATES = 100;

var said = times => {
    times.sort((a, b) => a - b);
    const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))];
    return [at(0.5), at(0.95)].map(time => time.toFixed(time < 10 ? 1 : 0).padStart(7)).join(' ');
};

// Microseconds of one call: the fewest of some tries, because whatever else the machine does
// only adds to them.
var timed = call => Math.min(...Array.from({ length: TRIES }, () => {
    for (let runs = 1; ; runs *= 4) {
        const start = performance.now();
        for (let n = 0; n < runs; n += 1) call();
        const took = performance.now() - start;
        if (took >= SHORTEST) return took * 1000 / runs;
    }
}));

// Judging alone, in a module without a page.
var judging = async () => {
    const book = document.querySelector('[data-island=check]').dataset.book;
    const load = async address => new Uint8Array(await (await fetch(address)).arrayBuffer());
    const [module, words] = await Promise.all(['judging.wasm', book].map(load));
    // The words name the files of the roles that are apart.
    const names = new TextDecoder('latin1').decode(words).match(/check\.[0-9a-f]{10}\.txt/g) ?? [];
    const apart = await Promise.all(names.map(name => load(book.replace(/[^/]*$/, name))));
    const { instance: { exports: own } } = await WebAssembly.instantiate(module, {});
    for (const data of [words, ...apart]) {
        const start = own.room(data.byteLength);
        new Uint8Array(own.memory.buffer, start, data.byteLength).set(data);
    }
    const roles = own.open();
    const calls = [own.evaluate, () => own.evaluate() + own.sort(), own.measure];
    const times = calls.map(() => []);
    // A browser compiles a module better once it has run for a while.
    for (let n = 0; n < 3000 / Math.sqrt(roles); n += 1) calls.forEach(call => call());
    for (let n = 0; n < STATES; n += 1) {
        own.answer(n);
        calls.forEach((call, c) => times[c].push(timed(call)));
        await new Promise(done => setTimeout(done));
    }
    return [String(roles).padStart(8), ...times.map(said)].join('  ');
};

// From an event to the page that shows what comes of it, in the module of visitors.
var answering = async () => {
    const drawn = () => new Promise(done => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    });
    const shown = async act => {
        const start = performance.now();
        act();
        await drawn();
        const took = performance.now() - start;
        await new Promise(done => setTimeout(done, 400));
        return took;
    };
    const answer = field => {
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = true;
        else field.value = field.tagName === 'SELECT' ? field.options[1].value : '4';
        field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const [answers, steps] = [[], []];
    // All kinds of work: no step is left out, and all roles are loaded.
    document.querySelector('.check [data-do=next]').click();
    while (document.querySelector('.check__loading')) await new Promise(done => setTimeout(done, 50));
    for (let n = 0; n < 25; n += 1) {
        const field = document.querySelector('.check__form :is(input, select)');
        if (!field && n === 0) throw new Error('there is no question to answer');
        if (!field) break;
        answers.push(await shown(() => answer(field)));
        const next = document.querySelector('.check [data-do=next]');
        if (!next) break;
        steps.push(await shown(() => next.click()));
    }
    return [said(answers), said(steps)].join('   ');
};
