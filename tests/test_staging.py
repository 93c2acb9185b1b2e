"""Outputs appear whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from scenes import Record

from engine.errors import Cancelled, OutputError
from engine.progress import Progress
from engine.raster.writing import ClassRow, write_class_table
from engine.staging import PREFIX, Staging, discard_all


def left_behind(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.name.startswith(PREFIX)]


def test_commit_moves_files_with_what_stands_beside_them(tmp_path: Path) -> None:
    with Staging(Progress()) as staging:
        path = staging.file(tmp_path / "map.tif")
        path.write_text("new")
        path.with_name("map.tif.aux.xml").write_text("table")
        (staging.folder(tmp_path / "deep" / "sweep") / "k3.tif").write_text("three")
        assert not (tmp_path / "map.tif").exists()
        staging.commit()
    assert (tmp_path / "map.tif").read_text() == "new"
    assert (tmp_path / "map.tif.aux.xml").read_text() == "table"
    assert (tmp_path / "deep" / "sweep" / "k3.tif").read_text() == "three"
    assert not left_behind(tmp_path)


def test_an_error_leaves_the_older_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "map.tif").write_text("old")
    with pytest.raises(RuntimeError), Staging(Progress()) as staging:
        staging.file(tmp_path / "map.tif").write_text("half")
        staging.folder(tmp_path / "sweep")
        raise RuntimeError
    assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]
    assert (tmp_path / "map.tif").read_text() == "old"


def test_a_request_to_stop_before_the_commit_moves_nothing(tmp_path: Path) -> None:
    progress = Progress()
    with pytest.raises(Cancelled), Staging(progress) as staging:
        staging.file(tmp_path / "map.tif").write_text("new")
        progress._stop.set()
        staging.commit()
    assert not list(tmp_path.iterdir())


def test_statistics_of_an_older_raster_go_with_it(tmp_path: Path) -> None:
    for name in ("map.tif", "map.tif.aux.xml", "map.tif.ovr", "map.qml"):
        (tmp_path / name).write_text("old")
    with Staging(Progress()) as staging:
        staging.file(tmp_path / "map.tif").write_text("new")
        staging.commit()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.qml", "map.tif"]


def test_our_style_of_an_older_raster_goes_with_it_and_that_of_a_person_stays(tmp_path: Path) -> None:
    write_class_table(tmp_path / "ours.tif", (ClassRow(1, "Water", "#0000ff"),))
    (tmp_path / "theirs.qml").write_text("<qgis/>")
    with Staging(Progress()) as staging:
        for name in ("ours.tif", "theirs.tif"):
            staging.file(tmp_path / name).write_text("new")
        staging.commit()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ours.tif", "theirs.qml", "theirs.tif"]


def test_scratch_is_never_moved(tmp_path: Path) -> None:
    with Staging(Progress()) as staging:
        folder = staging.scratch(tmp_path / "map.tif")
        (folder / "work.tif").write_text("work")
        staging.commit()
    assert not list(tmp_path.iterdir())


def test_the_parent_is_told_what_to_remove(tmp_path: Path) -> None:
    record = Record()
    with Staging(record) as staging:
        staging.file(tmp_path / "map.tif")
        (event,) = [event for event in record.events if event["kind"] == "staging"]
        assert Path(event["folder"]).parent == tmp_path
        discard_all()
        assert not left_behind(tmp_path)


def test_targets_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with Staging(Progress()) as staging:
        with pytest.raises(OutputError, match="is a folder"):
            staging.file(tmp_path)
        with pytest.raises(OutputError, match="is a file"):
            staging.folder(tmp_path / "file")
        with pytest.raises(OutputError, match="Cannot write to the folder"):
            staging.file(tmp_path / "file" / "map.tif")
        with pytest.raises(OutputError, match="Cannot write to the folder"):
            staging.file("/proc/no-such-folder/map.tif")


def test_names_that_no_file_can_have_are_told(tmp_path: Path) -> None:
    with Staging(Progress()) as staging:
        staging.file(tmp_path / ("ö" * 121 + ".tif"))
        with pytest.raises(OutputError, match="is too long. Choose a shorter one"):
            staging.file(tmp_path / ("n" * 251))  # there must be room for a sidecar's name
        with pytest.raises(OutputError, match="holds a character that no file name may have"):
            staging.folder(tmp_path / "a\0b")


def fail_at(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let the move of a file or folder into place fail."""
    move = os.replace

    def replace(source: Path, target: Path) -> None:
        if Path(target).name == name and Path(source).parent.name.startswith(PREFIX):
            raise PermissionError(13, "Permission denied")
        move(source, target)

    monkeypatch.setattr(os, "replace", replace)


def commit_all(folder: Path) -> None:
    """Put two rasters, one with a sidecar, and a folder in a folder into place, in this order."""
    with Staging(Progress()) as staging:
        staging.file(folder / "a.tif").write_text("new")
        second = staging.file(folder / "b.tif")
        second.write_text("new")
        second.with_name("b.tif.aux.xml").write_text("new")
        (staging.folder(folder / "patches") / "water").mkdir()
        (staging.folder(folder / "patches") / "woods").mkdir()
        staging.commit()


def files_of(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("name", ["a.tif", "b.tif.aux.xml", "b.tif", "water", "woods"])
def test_where_one_move_fails_all_is_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    older = {"a.tif": "old", "a.tif.ovr": "old", "b.tif": "old"}
    for file, text in older.items():
        (tmp_path / file).write_text(text)
    fail_at(monkeypatch, name)
    with pytest.raises(OutputError, match=f"Cannot replace .*{name}: Permission denied"):
        commit_all(tmp_path)
    assert files_of(tmp_path) == older
    assert not left_behind(tmp_path) and not list(tmp_path.glob("patches/*"))


def test_where_a_disk_knows_no_links_files_are_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(source: Path, target: Path) -> None:
        raise OSError(95, "Operation not supported")

    for file in ("a.tif", "b.tif"):
        (tmp_path / file).write_text("old")
    monkeypatch.setattr(os, "link", link)
    with monkeypatch.context() as broken, pytest.raises(OutputError):
        fail_at(broken, "b.tif")
        commit_all(tmp_path)
    assert files_of(tmp_path) == {"a.tif": "new", "b.tif": "old"}
    commit_all(tmp_path)
    assert set(files_of(tmp_path).values()) == {"new"} and not left_behind(tmp_path)
