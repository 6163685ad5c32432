class Playlist:
    def __init__(self, *songs: str) -> None:
        self._songs = list(songs)

    def __len__(self) -> int:
        return len(self._songs)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Playlist(*self._songs[index])
        return self._songs[index]

    def __setitem__(self, index: int, song: str) -> None:
        self._songs[index] = song

    def __delitem__(self, index: int) -> None:
        del self._songs[index]

    def __contains__(self, song: object) -> bool:
        return song in self._songs

    def __repr__(self) -> str:
        return f"Playlist{tuple(self._songs)}"


playlist = Playlist("a", "b", "c", "d")
print(len(playlist), playlist[0], playlist[-1], playlist[1:3], playlist[::-1])
playlist[1] = "B"
del playlist[0]
print(playlist, "B" in playlist, "z" in playlist, bool(Playlist()))
print([song for song in playlist], list(reversed(playlist)))
try:
    playlist[10]
except IndexError as error:
    print(error)
