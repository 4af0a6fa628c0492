"""Messages that tasks pass on to each other, as often as amounts.json asks for each."""
import asyncio
import json
from hashlib import sha256
from pathlib import Path

from broker import Broker
from clients import feed, subscriber
from frames import frame_all, read_frames
from limiter import Limiter
from messages import make_messages
from pipeline import run_pipeline


async def publish_job(messages):
    broker = Broker()
    for place in range(20):
        broker.subscribe(f"yard.{place}.*")
    patterns = ["shop.paid.*", "shop.sent.*", "shop.*.0", "shop.*.1", "shop.*.*", "*.*.*"]
    tasks = [asyncio.create_task(subscriber(broker, pattern)) for pattern in patterns]
    await asyncio.sleep(0)
    await feed(broker, messages)
    await broker.close()
    return await asyncio.gather(*tasks)


async def frame_job(messages):
    reader = asyncio.StreamReader()
    reader.feed_data(frame_all(messages))
    reader.feed_eof()
    return [message["number"] async for message in read_frames(reader)][::17]


async def pipeline_job(messages):
    return await run_pipeline(messages)


async def limit_job(messages):
    limiter = Limiter(5)
    results = await asyncio.gather(*(limiter.call(message) for message in messages))
    return sum(results), limiter.peak()


async def run(amounts):
    messages = make_messages(480)
    jobs = {
        "publish": lambda: publish_job(messages[:120]),
        "frames": lambda: frame_job(messages[:240]),
        "pipeline": lambda: pipeline_job(messages),
        "limit": lambda: limit_job(messages[:80]),
    }
    digest = sha256()
    for name, job in jobs.items():
        for _ in range(amounts.get(name, 0)):
            digest.update(repr(await job()).encode())
    return digest.hexdigest()


def main():
    amounts = json.loads(Path(__file__).with_name("amounts.json").read_text())
    print(asyncio.run(run(amounts)))


if __name__ == "__main__":
    main()
