const NEEDED = [20, 19, 0]

/** Says in a sentence why this Node cannot run the project, or nothing. */
export function checkNode(version) {
  const parts = version.split('.').map(Number)
  for (let i = 0; i < NEEDED.length; i++) {
    if (parts[i] > NEEDED[i]) return ''
    if (parts[i] < NEEDED[i]) {
      return (
        'Musubi needs Node ' +
        NEEDED.join('.') +
        ' or newer; this is ' +
        version +
        '.\n' +
        'Install a newer one (https://nodejs.org, or `nvm install 22`) and start again.'
      )
    }
  }
  return ''
}
