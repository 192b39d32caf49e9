"""recombination.py steps|first CITY.chain.json: GerryChain's ReCom steps (20 s), or its first plan.

The pair is drawn by cut edge, as Veedel does; every proposal in the band is taken, nothing is recorded.
"""
import json
import random
import sys
import time
import warnings
from functools import partial

from measured import Measured

import networkx
from gerrychain import Graph, MarkovChain, Partition, accept, constraints, proposals
from gerrychain.updaters import Tally

warnings.simplefilter("ignore")
mode, path = sys.argv[1:]
city = json.load(open(path))
count = max(city["plan"])
graph = networkx.Graph()
for number, people in enumerate(city["people"]):
    graph.add_node(number, POP=people)
graph.add_edges_from(city["edges"])
graph = Graph.from_networkx(graph)
random.seed(1)
measured = Measured()
if mode == "first":
    from gerrychain.partition import recursive_tree_part

    target = sum(city["people"]) / count
    room = min(30_000 / target - 1, 1 - 20_000 / target)
    with measured.stage("first plan"):
        plan = recursive_tree_part(graph, range(count), target, "POP", room)
    measured.say(f"{len(set(plan.values()))} areas")
    sys.exit()


def in_band(plan):
    return all(20_000 <= people <= 30_000 for people in plan["population"].values())


start = Partition(
    graph, dict(enumerate(city["plan"])), {"population": Tally("POP", alias="population")})
step = partial(
    proposals.recom, pop_col="POP", pop_target=25_000, epsilon=0.2, pair_selection="cut_edges")
chain = iter(MarkovChain(step, [in_band], accept.always_accept, start, 10**9))
next(chain)
steps, end = 0, time.process_time() + 20
with measured.stage("steps"):
    while time.process_time() < end:
        next(chain)
        steps += 1
measured.say(f"{steps / measured.stages[-1]['seconds']:.1f} steps/s, k = {count}")
