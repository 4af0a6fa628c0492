"""Stages that hand messages on through queues."""
import asyncio


def total(lines):
    return sum(line["pieces"] for line in lines)


def enrich(message):
    return {**message, "pieces": total(message["lines"]), "parts": message["topic"].split(".")}


def label(message):
    return f"{message['number']:05d} {message['parts'][1]:<6} {message['pieces']:>3}"


async def stage(function, source, target):
    while True:
        item = await source.get()
        if item is None:
            await target.put(None)
            return
        await target.put(function(item))


async def collect(source):
    labels = []
    while (item := await source.get()) is not None:
        labels.append(item)
    return labels


async def run_pipeline(messages):
    first, second, third = asyncio.Queue(20), asyncio.Queue(20), asyncio.Queue(20)
    tasks = [
        asyncio.create_task(stage(enrich, first, second)),
        asyncio.create_task(stage(label, second, third)),
    ]
    result = asyncio.create_task(collect(third))
    for message in messages:
        await first.put(message)
    await first.put(None)
    await asyncio.gather(*tasks)
    return (await result)[::11]
