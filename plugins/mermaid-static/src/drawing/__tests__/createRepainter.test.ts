import {createRepainter} from '../createRepainter';

const svgOf = (css: string, shapes: string): string =>
  `<svg><style>${css}</style>${shapes}</svg>`;

describe('repainting', () => {
  const learned = () => {
    const repainter = createRepainter();
    repainter.learn(
      svgOf('a{fill:#fff}', '<path stroke="#999"/>'),
      svgOf('a{fill:#000}', '<path stroke="#999"/>'),
    );
    return repainter;
  };

  it('gives a drawing the other stylesheet', () => {
    expect(
      learned().repaint(svgOf('a{fill:#fff}', '<text stroke="#999">나</text>')),
    ).toBe(svgOf('a{fill:#000}', '<text stroke="#999">나</text>'));
  });

  it('takes a gradient for a part of the theme', () => {
    const repainter = createRepainter();
    const drawing = (color: string, text: string) =>
      `<svg><style>a{fill:${color}}</style><text>${text}</text><linearGradient><stop stop-color="${color}"></stop></linearGradient></svg>`;
    repainter.learn(drawing('#fff', '가'), drawing('#000', '가'));
    expect(repainter.repaint(drawing('#fff', '나'))).toBe(
      drawing('#000', '나'),
    );
  });

  it.each([
    ['a stylesheet never seen', svgOf('a{fill:#eee}', '<path/>')],
    ['a colour never seen', svgOf('a{fill:#fff}', '<path stroke="#123"/>')],
    ['more than one stylesheet', svgOf('a{fill:#fff}', '<style>b{}</style>')],
  ])('leaves %s to a second drawing', (_, svg) => {
    expect(learned().repaint(svg)).toBeUndefined();
  });

  it('learns nothing of shapes that change with the palette', () => {
    const repainter = createRepainter();
    repainter.learn(
      svgOf('a{}', '<path fill="#fff"/>'),
      svgOf('a{}', '<path fill="#000"/>'),
    );
    expect(repainter.repaint(svgOf('a{}', '<path/>'))).toBeUndefined();
  });
});
