// Words of methods, statistics, signals and computing that readers' articles hardly use.
// Source: our reading of the methods and results of published manuscripts in neuroscience; words with a plain sense of
// their own ("session", "score", "network", "power") are left out.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Two of these in a sentence, and it tells how something was done, computed or tested. */
export const technicalWords = list(`
  ablation algorithm algorithms amplitude amplitudes analysed analyses analysis analyzed annotated annotation
  annotations anova atlas autocorrelation autocorrelations axes axis baseline batch binarised binarized blockwise
  bootstrap bootstrapped bootstrapping calculate calculated calculation channel channels classifier classifiers
  cluster clusters coefficient coefficients component components computation computational compute computed
  computing connectome connectomes coordinates covariance covariate covariates cross-validated cross-validation
  dataset datasets decoder decoding deviation deviations dimensional dimensionality edges eigenmode eigenmodes
  eigenvalue eigenvalues eigenvector eigenvectors electrode electrodes encoder entropy epoch epochs estimated
  estimation estimator estimators fitted fitting frequencies frequency graph graphs histogram hz hyperparameter
  hyperparameters intercept intercepts interval intervals iteration iterations labelled labeled lag lags latency
  latencies latent linear log-transformed lstm matrices matrix measurement measurements median metric metrics
  model-based modelled modeled ms node nodes nonlinear normalisation normalised normalising normalization normalized
  normalizing null nulls paradigm paradigms parameter parameters parcel parcellated parcellation parcels permutation
  permutations permuted pipeline pipelines pixel pixels posterior predictor predictors preprocessed preprocessing
  quadratic registration regressed regression regressor regressors reliability sampling segmentation segmentations
  segmented simulate simulated simulation simulations slope slopes smoothed smoothing software spectra spectral
  spectrum subgraph subgraphs subscale subscales template templates threshold thresholded thresholds time-series
  timepoint timepoints time-window topographies toolbox tractography training-set validity variance variances vector
  vectors voxel voxels waveform waveforms wavelet z-score z-scored z-scores
  anaesthetised anesthetized centrifuged cryostat dissected euthanised euthanized homogenised homogenized immunostained
  intraperitoneal intraperitoneally microtome paraformaldehyde perfused pipetted postnatal subcutaneously
`)
