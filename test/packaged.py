"""The plugin as users get it: the zip, unpacked for a QGIS that has no settings yet, run by qgis_process."""

import json
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

NAME = 'multitemporal_cloudmask'
_OWN = ('HOME', 'PYTHON', 'QGIS', 'QT_', 'VIRTUAL_ENV', 'XDG_')


class QgisProcess:
    """Call with words for qgis_process, or `run` an algorithm and get its results.

    package: the zip; folder: an empty folder for the plugin and the settings.
    """

    def __init__(self, package, folder):
        # Debian 12's qgis_process is a script that passes a flag the program rejects.
        self.program = shutil.which('qgis_process.bin') or shutil.which('qgis_process')
        assert self.program, 'qgis_process is not on the PATH'
        plugins, home = Path(folder, 'plugins'), Path(folder, 'home')
        home.mkdir(parents=True)
        with zipfile.ZipFile(package) as archive:
            archive.extractall(plugins)
        self.env = {name: value for name, value in os.environ.items() if not name.startswith(_OWN)}
        self.env.update(HOME=str(home), QGIS_PLUGINPATH=str(plugins), QT_QPA_PLATFORM='offscreen')
        self('plugins', 'enable', NAME)

    def __call__(self, *args, check=True):
        done = subprocess.run([self.program, *map(str, args)], env=self.env, capture_output=True, text=True)
        assert done.returncode == 0 or not check, f'{args} exited {done.returncode}:\n{done.stdout}\n{done.stderr}'
        return done

    def run(self, alg, **parameters):
        lists = {name: value if isinstance(value, (list, tuple)) else [value] for name, value in parameters.items()}
        words = [f'--{name}={value}' for name, values in lists.items() for value in values]
        output = self('--json', 'run', alg, *words).stdout
        # QGIS 3.22 prints its log before the JSON.
        return json.loads(re.search(r'^\{\n.*^\}', output, re.DOTALL | re.MULTILINE)[0])['results']
