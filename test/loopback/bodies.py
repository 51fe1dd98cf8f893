"""Short bodies of functions as plain calls: a list of thousands of points is mapped one by one."""

from .registry import call

#: Nodes that may stand in one another: deeper bodies could be too deep for Python's calls.
_DEEPEST = 20


def plain_body(graph, key, names, depth=_DEEPEST):
    """`compute(bound, made)` of a node that depends on the arguments `names`; None where plain calls will not do.

    made: the values of one call, by node, filled as they are computed.
    """
    if (key, names) not in graph.bodies:
        graph.bodies[key, names] = _kept(key, _plain(graph, graph.nodes[key], names, depth))
    return graph.bodies[key, names]


def _kept(key, inner):
    if inner is None:
        return None

    def compute(bound, made):
        if key not in made:
            made[key] = inner(bound, made)
        return made[key]

    return compute


def _plain(graph, node, names, depth):
    ((kind, content),) = node.items()
    if depth == 0 or kind == 'functionDefinitionValue':
        return None
    if kind == 'constantValue':
        return lambda bound, made: content
    free = graph.names_of(node)
    if not free:
        value = graph.value_of(node, {})
        return lambda bound, made: value
    if not free & names:
        return lambda bound, made: graph.value_of(node, bound)
    if kind == 'argumentReference':
        return lambda bound, made: bound[content]
    if kind == 'valueReference':
        return plain_body(graph, content, names, depth - 1)
    if kind == 'dictionaryValue':
        return _dictionary(graph, content.get('values', {}), names, depth)
    if kind == 'functionInvocationValue' and content.get('functionName', 'If') != 'If':
        given = _dictionary(graph, content.get('arguments', {}), names, depth)
        return given and (lambda bound, made: call(content['functionName'], given(bound, made)))
    return None


def _dictionary(graph, nodes, names, depth):
    parts = {name: _plain(graph, node, names, depth - 1) for name, node in nodes.items()}
    if None in parts.values():
        return None
    return lambda bound, made: {name: part(bound, made) for name, part in parts.items()}
