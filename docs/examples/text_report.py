"""Prints a sales report: a wrapped introduction, an aligned table and a bar chart."""

from dataclasses import dataclass

WIDTH = 72
INTRODUCTION = """
This report shows the quarter's sales by region. Amounts are in euros and exclude tax; "growth" compares with the
quarter before. Regions are listed by revenue, the largest first. A region without sales in the quarter before has no
growth figure – naïve percentages of nothing mislead.

Regions that grew by more than ten per cent carry a star.
"""


@dataclass
class Region:
    """One region's figures: units sold, revenue now and in the quarter before."""

    name: str
    units: int
    revenue: float
    revenue_before: float

    def growth(self) -> float | None:
        """The change against the quarter before, or None where there is nothing to compare with."""
        if self.revenue_before == 0:
            return None
        return self.revenue / self.revenue_before - 1


def wrap(text: str, width: int) -> list[str]:
    """Breaks `text` into lines of at most `width` characters; an empty line separates paragraphs."""
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        if lines:
            lines.append("")
        line = ""
        for word in paragraph.split():
            if line and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    return lines


def justify(line: str, width: int) -> str:
    """Widens the gaps of `line`, the leftmost first, until it is `width` characters long."""
    words = line.split()
    if len(words) < 2:
        return line
    spaces = width - sum(len(word) for word in words)
    gap, extra = divmod(spaces, len(words) - 1)
    result = words[0]
    for i, word in enumerate(words[1:]):
        result += " " * (gap + (1 if i < extra else 0)) + word
    return result


def print_introduction() -> None:
    lines = wrap(INTRODUCTION, WIDTH)
    for i, line in enumerate(lines):
        ends_paragraph = i + 1 == len(lines) or lines[i + 1] == ""
        print(line if ends_paragraph else justify(line, WIDTH))


def print_table(regions: list[Region]) -> None:
    print(f"{'Region':<20}{'Units':>10}{'Revenue':>18}{'Per unit':>12}{'Growth':>12}")
    print("─" * WIDTH)
    for region in regions:
        growth = region.growth()
        change = "–" if growth is None else f"{growth:+.1%}"
        star = "*" if growth is not None and growth > 0.1 else ""
        print(f"{region.name:.<20}{region.units:>10,}{region.revenue:>18,.2f}"
              f"{region.revenue / region.units:>12.3f}{change:>11}{star}")
    print("─" * WIDTH)
    units = sum(region.units for region in regions)
    revenue = sum(region.revenue for region in regions)
    print(f"{'Total':<20}{units:>10,}{revenue:>18,.2f}{revenue / units:>12.3f}")


def print_chart(regions: list[Region]) -> None:
    longest = max(region.revenue for region in regions)
    for region in regions:
        bar = "█" * round(40 * region.revenue / longest)
        print(f"{region.name:>16} │{bar:<40}│ {region.revenue:.3e}")


def main() -> None:
    regions = [
        Region("Île-de-France", 1250, 1_030_500.5, 998_000),
        Region("Bayern", 12_904, 2_750_000, 2_400_000.25),
        Region("Łódzkie", 310, 45_120.75, 0),
        Region("Andalucía", 4_020, 610_333.1, 655_000),
    ]
    regions.sort(key=lambda region: region.revenue, reverse=True)
    print(f"{' Quarterly report ':=^{WIDTH}}\n")
    print_introduction()
    print()
    print_table(regions)
    print()
    print_chart(regions)
    print(f"\n{'— end —':^{WIDTH}}".rstrip())


if __name__ == "__main__":
    main()
