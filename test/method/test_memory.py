import pytest

from multitemporal_cloudmask.method import memory
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.memory import installed_memory, require_kernel_memory


def test_this_computer_states_its_memory():
    assert 2**28 < installed_memory() < 2**50


def test_an_exact_kernel_that_does_not_fit_is_refused_with_what_does(monkeypatch):
    monkeypatch.setattr(memory, 'installed_memory', lambda: 8 * 2**30)
    require_kernel_memory(16000)
    with pytest.raises(
        CloudmaskError, match='SAMPLES is 200000: the exact kernel needs 1192 GiB .* has 8 GiB. Lower SAMPLES to at most 16300'
    ):
        require_kernel_memory(200000)


def test_where_the_memory_is_unknown_nothing_is_refused(monkeypatch):
    monkeypatch.setattr(memory, 'installed_memory', lambda: None)
    require_kernel_memory(200000)
